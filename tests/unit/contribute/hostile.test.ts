import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../../src/contribute/check.ts';
import { NEW_ENTRY, yamlOf } from '../../../src/contribute/entry.ts';
import { openEntry } from '../../../src/contribute/open-entry.ts';
import { entryOf, filesIn } from '../../../src/contribute/outline.ts';
import { editorOf, issueOf, mailOf } from '../../../src/contribute/sending.ts';
import { type Group, put, type Value, type ValuePath } from '../../../src/contribute/values.ts';
import { placeOfFile } from '../../../src/model/places-of-files.ts';
import { readDocument } from '../../../src/model/read-document.ts';
import { RULES_OF_FILES } from '../../../src/model/rules/of-files.ts';
import { service } from '../../../src/model/schema/service.ts';
import { treeOf } from '../../../src/model/tree.ts';
import { saysNothing } from '../../../src/model/words-for-nothing.ts';
import { HOSTILE_FILES, HOSTILE_IDS, HOSTILE_LINKS, HOSTILE_TEXTS, INERT_TEXTS } from '../../hostile/corpus.ts';
import { TODAY } from '../model/changed-copy.ts';
import { ALDER, alder, draftOf, outline } from './directory.ts';

const after = (path: ValuePath, value: Value): string => yamlOf(alder, put(alder.values, path, value) as Group);
const rulesOf = (text: string, file = ALDER): string[] =>
  check(draftOf(file, text, ALDER), outline, TODAY).map(({ rule }) => rule);

describe('a hostile text is refused with a message', () => {
  test.each(HOSTILE_TEXTS)('%s', (_, text, rule) => {
    for (const path of [
      ['offers', 0],
      ['provider', 'name'],
      ['pathways', 0, 'criteria', 0, 'text'],
    ] satisfies ValuePath[])
      expect(rulesOf(after(path, text))).toContain(rule);
  });
});

describe('a text with a meaning in YAML stays a text', () => {
  test.each(INERT_TEXTS.map((text) => [text]))('%s', (text) => {
    for (const path of [
      ['offers', 0],
      ['provider', 'name'],
      ['duration', 'x'],
      ['referral', 'how'],
    ] satisfies ValuePath[]) {
      const yaml = after(path, text);
      expect(parse(yaml)).toEqual(put(alder.values, path, text));
      const rules = rulesOf(yaml).filter((rule) => !['unknown-key'].includes(rule));
      expect(rules.filter((rule) => rule !== 'says-nothing' || !saysNothing(text))).toEqual([]);
    }
    const alone = yamlOf(NEW_ENTRY, { name: text, offers: [text], areas: [text] });
    expect(parse(alone)).toEqual({ name: text, offers: [text], areas: [text] });
  });
});

const { entries, documents } = filesIn(outline, ALDER);
/** The problems in a record's text that are found by the rules that the form leaves out. */
function ofFiles(text: string): string[] {
  const place = placeOfFile(ALDER);
  const own = place && readDocument(ALDER, text, { ...place, schema: service });
  const tree = treeOf([...entries, entryOf(ALDER, text.length)], own ? [...documents, own] : [], TODAY);
  return RULES_OF_FILES.flatMap((rule) => [...rule.check(tree)].map(({ message }) => message));
}

test('whatever is typed, the rules that the form leaves out find nothing in a file that the form accepts', () => {
  const right = ['0161 496 0000', '+44 161 496 0000', '0800 1111'];
  const typed = [...right, ...INERT_TEXTS, ...HOSTILE_TEXTS.map(([, text]) => text), ...HOSTILE_LINKS];
  for (const text of typed) {
    const files = ['name', 'summary', 'phone'].map((field) =>
      field === 'phone' ? after(['contact', 'phone'], text) : after([field], text),
    );
    for (const file of [...files, after(['offers', 0], text), yamlOf(NEW_ENTRY, { name: text })])
      expect([text, rulesOf(file).length ? [] : ofFiles(file)]).toEqual([text, []]);
  }
});

describe('a hostile link is refused', () => {
  test.each(HOSTILE_LINKS.map((link) => [link]))('%s', (link) => {
    for (const path of [
      ['contact', 'website'],
      ['evidence', 1, 'url'],
      ['provider', 'website'],
    ] satisfies ValuePath[])
      expect(rulesOf(after(path, link))).toContain('web-address');
  });
});

describe('a hostile file name is refused, and leads nowhere in an address', () => {
  test.each(HOSTILE_IDS)('%j', (id, rule) => {
    expect(rulesOf(alder.source, `services/woodland/${id}.yaml`)).toContain(rule);
    for (const isNew of [true, false]) {
      const { href } = editorOf('https://github.com/a/b', { name: 'x', region: 'woodland', id, text: 'x', isNew });
      const { origin, pathname, hash, searchParams } = new URL(href);
      expect([origin, hash]).toEqual(['https://github.com', '']);
      if (isNew)
        expect([pathname, searchParams.get('filename')]).toEqual([
          '/a/b/new/main/data/services/woodland',
          `${id}.yaml`,
        ]);
    }
  });
});

describe('a hostile file is not opened', () => {
  test.each(HOSTILE_FILES)('%s', (_, text) => {
    expect(() => openEntry(text)).toThrow('This record cannot be opened here.');
  });
});

test('a code fence in the text does not end the one of the issue, and an email cannot gain a recipient', () => {
  const result = { name: 'x\r\nbcc: a@b.org', region: 'woodland', id: 'x', text: 'a: "```\n````"\n', isNew: true };
  expect(issueOf(result).body).toContain('`````yaml\n');
  const { searchParams } = new URL(mailOf('', result).href);
  expect([...searchParams.keys()]).toEqual(['subject', 'body']);
});
