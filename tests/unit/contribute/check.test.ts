import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAboutPerson } from '../../../src/contribute/about-people.ts';
import { check } from '../../../src/contribute/check.ts';
import { NEW_ENTRY, yamlOf } from '../../../src/contribute/entry.ts';
import { type DirectoryOutline, fileOf, outlineOf } from '../../../src/contribute/outline.ts';
import { type Group, put } from '../../../src/contribute/values.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { RULES_OF_RECORDS } from '../../../src/model/rules/of-records.ts';
import { BAD_EXAMPLES, type BadExample } from '../model/bad-examples.ts';
import { TODAY, treeAfter } from '../model/changed-copy.ts';
import { directory, TODAY as NOW } from '../real-data/reading.ts';
import { ALDER, alder, draftOf, outline, readDraft } from './directory.ts';

/** As sent over the network: a page receives JSON. */
const sent = (value: DirectoryOutline): DirectoryOutline => JSON.parse(JSON.stringify(value));

const real = sent(outlineOf(directory));

test('no record of the directory has a problem here, as it has none on the command line', () => {
  for (const service of directory.services) {
    const file = fileOf(service);
    const text = readFileSync(join('data', file), 'utf8');
    expect([file, check(draftOf(file, text, file), real, NOW)]).toEqual([file, []]);
  }
});

const OF_SERVICE = /^services\/[^/]+\/[^/]+\.yaml:/;
/** Of one service's text: its whole answer is about one file. What is about folders and links, no form can make. */
const fileOfExample = ({ expect: lines, change }: BadExample): string | undefined => {
  const files = new Set(lines.map((line) => line.slice(0, line.indexOf(':'))));
  const [file] = files;
  const real = change.every((step) => !('link' in step || 'folder' in step || 'bytes' in step || 'remove' in step));
  return files.size === 1 && file && real && lines.every((line) => OF_SERVICE.test(line)) ? file : undefined;
};
const ofRecords = RULES_OF_RECORDS.map(({ id }) => id);
const ofServices = BAD_EXAMPLES.filter(({ rule }) => ofRecords.includes(rule)).flatMap((example) => {
  const file = fileOfExample(example);
  return file ? { ...example, file } : [];
});

const OF_WRITING = ['schema', 'date-form', 'id-form'];

describe('a bad example of a service gets the words of the command line', () => {
  test('most examples are such', () => expect(ofServices.length).toBeGreaterThan(160));

  test.each(ofServices)('$rule: $name', ({ rule, change, file, expect: lines }) => {
    const { directory: changed, documents } = treeAfter(change);
    const others = sent(outlineOf(changed));
    const text = documents.find((document) => document.file === file)?.text ?? '';
    const found = check(readDraft(file, text, file), others, TODAY).map(formatProblem);
    const inForm = check(draftOf(file, text, file), others, TODAY).map(({ message }) => message);
    // The form also reports what looks like personal details while the rest is unfinished.
    expect(found).toEqual(expect.arrayContaining([...lines]));
    // How a value is written in a file, no form can get wrong.
    if (!OF_WRITING.includes(rule))
      expect(inForm).toEqual(expect.arrayContaining(lines.map((line) => line.replace(/^\S+ {2}\S+ {2}/, ''))));
  });
});

describe('an unfinished record', () => {
  const problems = (values: Group) =>
    check(draftOf('services/woodland/new.yaml', yamlOf(NEW_ENTRY, values)), outline, TODAY);

  test('has each missing field named, with its path', () => {
    const missing = problems({}).filter(({ message }) => message.includes('is missing'));
    expect(missing.map(({ path }) => path?.join('.'))).toEqual(
      expect.arrayContaining(['name', 'type', 'kind', 'summary', 'status', 'provider', 'areas', 'evidence']),
    );
  });

  test('is warned of what looks like a person’s details', () => {
    expect(
      problems({ team: 'Ask for Mrs Smith' })
        .filter(isAboutPerson)
        .map(({ path }) => path),
    ).toEqual([['team']]);
    const contact = { email: 'jane.doe@example.org', phone: '07700 900123' };
    expect(
      problems({ contact })
        .filter(isAboutPerson)
        .map(({ path }) => path?.join('.')),
    ).toEqual(['contact.phone', 'contact.email']);
  });
});

test('an id that is taken, and a name that is, are named', () => {
  const rules = (file: string) => check(draftOf(file, alder.source), outline, TODAY).map(({ rule }) => rule);
  expect(rules('services/moorland/alder-steps.yaml')).toContain('id-clash');
  expect(rules('services/woodland/other.yaml')).toContain('likely-duplicate');
});

test('what an edit breaks in another record is said too', () => {
  const values = put(alder.values, ['status', 'follows'], 'elder-court') as Group;
  const found = check(draftOf(ALDER, yamlOf(alder, values), ALDER), outline, TODAY);
  expect(found.map(({ message }) => message)).toEqual([
    '"elder-court" does not point back. Open data/services/moorland/elder-court.yaml, and add `followed-by: alder-steps` to its status.',
  ]);
});
