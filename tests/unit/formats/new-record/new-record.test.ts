import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { take } from '../../../../src/formats/new-record/answering.ts';
import type { Answers } from '../../../../src/formats/new-record/questions.ts';
import { fileFor, recordFrom } from '../../../../src/formats/new-record/record-from.ts';
import { recordText } from '../../../../src/formats/new-record/record-text.ts';
import { problemsOfAdding } from '../../../../src/model/adding.ts';
import { readTree } from '../../../../src/model/tree.ts';
import { GOOD_FOLDER, TODAY } from '../../model/changed-copy.ts';

const tree = readTree(GOOD_FOLDER, TODAY);
const { directory } = tree;

/** The least that can be answered. */
const LEAST: Answers = {
  name: ['Linden Friends'],
  type: ['local'],
  kind: ['recurrent-care'],
  area: ['alder'],
  summary: ['A group for parents in Alder who have had a child removed.'],
  status: ['unknown'],
  'evidence-url': ['https://www.example.org/linden'],
  'evidence-title': ['Linden Friends (Alder Council)'],
};

/** The file that the answers make and what the check says of it. */
function made(answers: Answers) {
  const file = fileFor(answers, directory) ?? '';
  const text = recordText(file, recordFrom(answers));
  return { file, text, rules: problemsOfAdding(tree, file, text).map(({ rule }) => rule) };
}

describe('a record', () => {
  test('of the least that can be answered is right, and lists what is not known', () => {
    const { file, text, rules } = made(LEAST);
    expect(rules).toEqual([]);
    expect(file).toBe('services/woodland/linden-friends-alder.yaml');
    expect(text).toBe(`# yaml-language-server: $schema=../../../public/schemas/service.json
name: Linden Friends
type: local
kind: recurrent-care
summary: A group for parents in Alder who have had a child removed.
status:
  state: unknown
provider: {}
areas: [alder]
pathways:
  - timing: unknown
    who: unknown
evidence:
  - url: https://www.example.org/linden
    title: Linden Friends (Alder Council)
    published-note: date not known
    supports: [status, areas]
needs-checking:
  - Does it run now, and from what date is that known?
  - Who runs it?
  - When does it work with parents?
  - Whom does it work with?
  - How is a referral made?
  - Can parents refer themselves?
`);
  });

  test('of all that is asked has every answer, in the order of the schema', () => {
    const { text, rules } = made({
      ...LEAST,
      model: ['steps'],
      status: ['operational'],
      'as-of': ['2021'],
      provider: ['Alder Council'],
      'provider-kind': ['local-authority'],
      timing: ['pregnancy', 'post-proceedings'],
      who: ['mothers'],
      referral: ['By letter'],
      'self-referral': ['yes'],
      website: ['https://www.example.org/linden'],
      phone: ['01632 960009'],
      email: ['linden@example.org'],
      'evidence-published': ['2021-03'],
    });
    expect(rules).toEqual([]);
    const record = parse(text);
    expect(Object.keys(record)).toEqual(
      'name type kind model summary status provider areas pathways referral contact evidence'.split(' '),
    );
    expect(record).toMatchObject({
      status: { state: 'operational', 'as-of': 2021 },
      provider: { name: 'Alder Council', kind: 'local-authority' },
      pathways: [{ timing: ['pregnancy', 'post-proceedings'], who: ['mothers'] }],
      referral: { how: 'By letter', 'self-referral': 'yes' },
      evidence: [
        { published: '2021-03', supports: ['status', 'provider', 'areas', 'pathways', 'referral', 'contact'] },
      ],
    });
    expect(text).toContain('phone: "01632 960009"');
  });

  test('that follows a model leaves its ways in to the model where they are not known', () => {
    expect(recordFrom({ ...LEAST, model: ['steps'] })).not.toHaveProperty('pathways');
  });

  test('stands in the region of its first area, else in the one that was named, else nowhere', () => {
    expect(fileFor({ ...LEAST, area: ['elder', 'alder'] }, directory)).toBe('services/moorland/linden-friends.yaml');
    expect(fileFor({ name: ['Tŷ Gŵyn'], region: ['woodland'] }, directory)).toBe('services/woodland/ty-gwyn.yaml');
    expect(fileFor({ name: ['Tŷ Gŵyn'] }, directory)).toBeUndefined();
    expect(fileFor({ name: ['Tŷ Gŵyn'], region: ['../woodland'] }, directory)).toBeUndefined();
    expect(fileFor({ ...LEAST, name: ['木'] }, directory)).toBeUndefined();
  });

  test('has each text on one line, however long', () => {
    const { text } = made({ ...LEAST, referral: ['By letter or telephone, '.repeat(12).trim()] });
    expect(text.split('\n').find((line) => line.startsWith('  how: '))?.length).toBeGreaterThan(280);
  });

  test('like one that is there is refused', () => {
    expect(made({ ...LEAST, name: ['Alder Steps'] }).rules).toEqual(['id-clash', 'likely-duplicate']);
  });
});

describe('hostile answers', () => {
  test.each([
    ['an invisible space', 'name', 'Linden\u200bFriends', 'hidden-character'],
    ['text that is turned round', 'name', 'Linden \u202esdneirF', 'hidden-character'],
    ['a line break', 'name', 'Linden\nareas: [elder]', 'schema'],
    ['HTML', 'name', 'Linden <script>alert(1)</script>', 'html'],
    ['a script for an address', 'evidence-url', 'javascript:alert(1)', 'web-address'],
    ['another host behind an @', 'website', 'https://www.example.org@evil.example.com/', 'web-address'],
    ['somebody’s own number', 'phone', '07700 900123', 'organisational-contact'],
    ['a date to come', 'evidence-published', '2031', 'date-in-future'],
    ['a path for an area', 'area', '../../etc', 'schema'],
    ['a path for a kind', 'kind', '../kinds', 'schema'],
    ['a prototype', 'kind', '__proto__', 'schema'],
    ['a word for a parent that judges', 'summary', 'For failed parents in Alder, who are hard to reach.', 'wording'],
  ])('%s is refused by the check', (_, question, answer, rule) => {
    const { rules } = made({ ...LEAST, region: ['woodland'], [question]: [answer] });
    expect(new Set(rules)).toContain(rule);
  });

  test.each([
    'Linden: Friends',
    '&anchor Friends',
    '*alias',
    '!!js/function Friends',
    '- Friends',
    '{a: b}',
    '# Friends',
    'Linden #1',
    '%YAML 1.1',
    'yes',
    'null',
    '2021-03-18',
    '0o17',
    '"Linden" \'Friends\'',
    '| Friends',
    '<<',
    '--- Friends',
    `Linden ${'x '.repeat(400)}x`,
  ])('%s is inert: it is read back as it was, and nothing is wrong', (name) => {
    const { text, rules } = made({ ...LEAST, name: [name], id: ['linden-friends'] });
    expect([parse(text).name, rules]).toEqual([name, []]);
  });

  test('whatever the texts, they are read back as they were or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ minLength: 1 }), (name, title) => {
        const { text, rules } = made({ ...LEAST, id: ['linden-friends'], name: [name], 'evidence-title': [title] });
        if (!rules.length) expect(parse(text)).toMatchObject({ name, evidence: [{ title }] });
      }),
      { numRuns: 20 },
    );
  });
});

describe('an answer', () => {
  const taken = (...[name, answer, answers = {}]: [Parameters<typeof take>[0], string, Answers?]) =>
    take(name, answer, directory, answers);

  test('is an id or its label, in capitals or not', () => {
    for (const answer of ['alder', ' Alder ', 'ALDER']) expect(taken('area', answer)).toEqual({ values: ['alder'] });
    expect(taken('area', 'alder, Elder')).toEqual({ values: ['alder', 'elder'] });
  });

  test('may be that it is not known, but where there has to be one', () => {
    for (const answer of ['', ' ', 'unknown', 'Unknown']) expect(taken('provider', answer)).toEqual({ values: [] });
    expect(taken('status', 'unknown')).toEqual({ values: ['unknown'] });
    expect(taken('evidence-url', 'unknown')).toEqual({
      wrong:
        'There has to be an answer. Every record names a source, so that the next reader can see for themselves; a page of the council will do.',
    });
  });

  test('that is none is told from the nearest, or from all', () => {
    expect(taken('area', 'aldr')).toEqual({ wrong: '"aldr" is not one of the answers. Did you mean "alder"?' });
    expect(taken('self-referral', 'perhaps')).toEqual({
      wrong: '"perhaps" is not one of the answers. Allowed: yes, no.',
    });
    expect(taken('as-of', 'May 2021')).toEqual({
      wrong:
        'This is "May 2021", which is not a date. Write a year, a month or a day that exists: 2021, 2021-03 or 2021-03-18.',
    });
  });

  test('to what kind it is belongs to the type', () => {
    expect(taken('kind', 'fdac-team', { type: ['local'] })).toHaveProperty('wrong');
    expect(taken('kind', 'fdac-team', { type: ['fdac'] })).toEqual({ values: ['fdac-team'] });
  });
});
