import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { NEW_ENTRY, yamlOf } from '../../../src/contribute/entry.ts';
import { openEntry } from '../../../src/contribute/open-entry.ts';
import { type Group, listAt, put, type Value, type ValuePath } from '../../../src/contribute/values.ts';
import { textOf } from '../invented-records.ts';

const files = readdirSync('data/services', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.yaml'),
);
const sourceOf = (file: string): string => readFileSync(join('data/services', file), 'utf8');
const HAWTHORN = textOf('services/north-west/hawthorn-salford.yaml');

/** The lines that only one of two texts has, as a reviewer sees them. */
function difference(before: string, after: string): { out: string[]; in: string[] } {
  const [old, young] = [before.split('\n'), after.split('\n')];
  const without = (lines: string[], others: string[]) => {
    const left = [...others];
    return lines.filter((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  return { out: without(old, young), in: without(young, old) };
}

type Made = readonly [path: ValuePath, value: Value | undefined];

/**
 * Changes the values of a record, checks that the YAML has exactly these changes, and returns the lines that differ.
 */
function change(source: string, ...changes: Made[]) {
  const entry = openEntry(source);
  const values = changes.reduce<Value>((all, [path, value]) => put(all, path, value) ?? {}, entry.values) as Group;
  const text = yamlOf(entry, values);
  expect(parse(text)).toEqual(values);
  return { ...difference(source, text), text };
}

test('every record is written back with the same bytes where nothing is changed', () => {
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const source = sourceOf(file);
    const entry = openEntry(source);
    expect(yamlOf(entry, structuredClone(entry.values)), file).toBe(source);
  }
});

describe('one change at a time to every record: the YAML has this change and no other', () => {
  const page: Value = { url: 'https://example.org/', title: 'A page', supports: ['name', 'status'] };
  const pathway: Value = {
    timing: ['pre-birth'],
    who: 'unknown',
    criteria: [{ text: 'One, or more', rule: { pregnant: 'yes' } }],
  };
  const last = (source: string, key: string) => listAt(openEntry(source).values, [key]).length;
  test.each<[string, (source: string) => Made[]]>([
    ['a text', () => [[['summary'], 'Another summary: with a colon, and more.']]],
    ['a text taken in', () => [[['team'], 'Two workers # and a manager']]],
    ['a date', () => [[['status', 'as-of'], '2026-10']]],
    ['a field taken in within a group', () => [[['provider', 'note'], 'A note.']]],
    ['a phone', () => [[['contact', 'phone'], '0161 496 0000']]],
    ['a field taken out', () => [[['needs-checking'], undefined]]],
    ['an item added', (source) => [[['evidence', last(source, 'evidence')], page]]],
    ['the first item exchanged', () => [[['evidence', 0], page]]],
    [
      'the first item taken out and another added',
      (source) => [
        [['evidence', last(source, 'evidence')], page],
        [['evidence', 0], undefined],
      ],
    ],
    ['areas', () => [[['areas'], ['salford', 'rochdale']]]],
    ['texts', (source) => [[['offers', last(source, 'offers')], 'A new group']]],
    ['a field within an item', () => [[['evidence', 0, 'where'], 'Page 3']]],
    [
      'the first field of an item',
      () => [
        [['evidence', 0, 'source'], undefined],
        [['evidence', 0, 'url'], 'https://example.org/a'],
      ],
    ],
    ['a pathway', (source) => [[['pathways', last(source, 'pathways')], pathway]]],
  ])('%s', (_, changes) => {
    for (const file of files) {
      const source = sourceOf(file);
      expect(() => change(source, ...changes(source)), file).not.toThrow();
    }
  });
});

test('one telephone number: one line', () => {
  const source = HAWTHORN.replace('contact:\n', 'contact:\n  phone: "0161 496 0001" # asked in May\n');
  const { out, in: put } = change(source, [['contact', 'phone'], '0161 496 0000']);
  expect(out).toEqual(['  phone: "0161 496 0001" # asked in May']);
  expect(put).toEqual(['  phone: "0161 496 0000" # asked in May']);
});

test('a new field is put where the schema has it, in the style of the record', () => {
  const { out, in: put, text } = change(HAWTHORN, [['courts'], ['Salford, the family court']]);
  expect([out, put]).toEqual([[], ['courts:', '  - Salford, the family court']]);
  expect(text).toContain('areas: [salford]\ncourts:\n  - Salford, the family court\npathways:');
});

test('inside brackets only the line of the brackets differs, and keeps what it can', () => {
  const { out, in: put } = change(
    HAWTHORN,
    [['pathways', 1, 'criteria', 0, 'rule', 'weeks-pregnant', 'below'], 24],
    [['pathways', 1, 'criteria', 1, 'rule', 'children-removed', 'whose'], undefined],
    [['pathways', 0, 'who', 0], undefined],
    [['areas'], ['rochdale', 'salford', 'bury']],
  );
  expect(out).toHaveLength(4);
  expect(put).toEqual([
    'areas: [rochdale, salford, bury]',
    '    who: [fathers, couples]',
    '        rule: {pregnant: yes, weeks-pregnant: {below: 24}}',
    '        rule: {children-removed: {at-least: 1}}',
  ]);
});

test('brackets on several lines keep their lines and comments', () => {
  const before = 'name: A\nareas: [\n    salford, # since 2019\n    rochdale,\n    bury\n  ]\nteam: Two\n';
  const { text } = change(before, [['areas'], ['salford', 'oldham', 'rochdale', 'bury']]);
  expect(text).toBe(before.replace('salford,', 'salford, oldham,'));
  expect(change(before, [['areas'], ['salford', 'rochdale']]).text).toBe(before.replace(',\n    bury', ''));
  expect(change(before, [['areas'], ['rochdale', 'bury']]).text).toBe(before.replace('salford, #', '#'));
});

test('the first field of an item is removed and its hyphen stays', () => {
  const { out, in: put } = change(HAWTHORN, [['pathways', 0, 'name'], undefined]);
  expect(out).toEqual(['  - name: "A: after proceedings"', '    timing: [post-proceedings]']);
  expect(put).toEqual(['  - timing: [post-proceedings]']);
});

test('comments and blank lines are kept, also next to what is removed', () => {
  const before = `name: Alder # its own name

# where it works
areas: [alder]
# the team of 2020
team: Two
offers: # all of them
  # the first
  - A group
  - Visits
# the end
`;
  const { text } = change(
    before,
    [['team'], undefined],
    [['offers'], ['Visits', 'A walk']],
    [['costs'], ['The council pays, mostly']],
  );
  const after = before
    .replace('team: Two\n', '')
    .replace('  - A group\n  - Visits\n', '  - Visits\n  - A walk\ncosts:\n  - The council pays, mostly\n');
  expect(text).toBe(after);
});

test('long texts in block style, a file without a final line break, and Windows line endings', () => {
  const of = (source: string, ...made: Made[]) => change(source, ...made).text;
  expect(of('name: A\nsummary: >-\n  One\n  two\nareas: []\n', [['summary'], 'Three'])).toBe(
    'name: A\nsummary: Three\nareas: []\n',
  );
  expect(of('name: A\nareas: []', [['team'], 'Two'])).toBe('name: A\nareas: []\nteam: Two');
  expect(of('name: A\r\nteam: Two\r\nareas: []\r\n', [['team'], 'Three'])).toBe(
    'name: A\r\nteam: Three\r\nareas: []\r\n',
  );
});

test('a new record has its fields in the order of the schema', () => {
  const values: Group = {
    areas: [],
    name: 'New: Page',
    contact: { phone: '0161 496 0000', website: 'https://a.org/' },
    status: { opened: 2014, state: 'unknown' },
  };
  expect(yamlOf(NEW_ENTRY, values)).toBe(
    'name: "New: Page"\nstatus:\n  state: unknown\n  opened: 2014\nareas: []\ncontact:\n  website: https://a.org/\n  phone: "0161 496 0000"\n',
  );
});

test('new evidence has its fields in the order of the records, whichever kind of source it names', () => {
  const evidence = [
    { supports: ['status'], title: 'A page', url: 'https://example.org/', key: 'page' },
    { supports: ['status'], where: 'Table 2', source: 'alder-2020' },
  ];
  expect(yamlOf(NEW_ENTRY, { evidence })).toBe(
    'evidence:\n  - key: page\n    url: https://example.org/\n    title: A page\n    supports: [status]\n  - source: alder-2020\n    where: Table 2\n    supports: [status]\n',
  );
});

test('whatever is written, the parser reads the same value back, inside brackets and outside', () => {
  const sign = fc.constantFrom(
    ...' \t:#-?,[]{}&*!|>\'"%@`~<=./\\\n0189eExX+_anulNUtrefyosé£'.split(''),
    'null',
    'true',
    '.inf',
    ': ',
    ' #',
  );
  const text = fc
    .array(fc.oneof(sign, sign, fc.string({ unit: 'binary' })), { maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (one) => {
      const values: Group = { name: one, offers: [one, 'x'], pathways: [{ who: [one, 'a b'], name: one }] };
      expect(parse(yamlOf(NEW_ENTRY, values))).toEqual(values);
      const within = openEntry('name: A\nstatus: {note: A, state: unknown}\n');
      const changed: Group = { name: one, status: { note: one, state: 'unknown' } };
      expect(parse(yamlOf(within, changed))).toEqual(changed);
    }),
    { numRuns: 2000 },
  );
});
