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

/** The outline as it arrives over the network, which is as JSON. */
const sent = (value: DirectoryOutline): DirectoryOutline => JSON.parse(JSON.stringify(value));

const real = sent(outlineOf(directory));

test('no record of the directory has a problem in the form, as it has none on the command line', () => {
  for (const service of directory.services) {
    const file = fileOf(service);
    const text = readFileSync(join('data', file), 'utf8');
    expect([file, check(draftOf(file, text, file), real, NOW)]).toEqual([file, []]);
  }
});

const OF_SERVICE = /^services\/[^/]+\/[^/]+\.yaml:/;
/**
 * The file that a bad example is about, if it is the text of one service. The form cannot make problems of folders and
 * links.
 */
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

describe('a bad example of a service gets the message of the command line', () => {
  test('most examples are of this kind', () => expect(ofServices.length).toBeGreaterThan(160));

  test.each(ofServices)('$rule: $name', ({ rule, change, file, expect: lines }) => {
    const { directory: changed, documents } = treeAfter(change);
    const others = sent(outlineOf(changed));
    const text = documents.find((document) => document.file === file)?.text ?? '';
    const found = check(readDraft(file, text, file), others, TODAY).map(formatProblem);
    const inForm = check(draftOf(file, text, file), others, TODAY).map(({ message }) => message);
    // The form also reports what looks like personal details while the rest is unfinished.
    expect(found).toEqual(expect.arrayContaining([...lines]));
    // The form cannot make problems of how a value is written in a file.
    if (!OF_WRITING.includes(rule))
      expect(inForm).toEqual(expect.arrayContaining(lines.map((line) => line.replace(/^\S+ {2}\S+ {2}/, ''))));
  });
});

describe('an unfinished record', () => {
  const problems = (values: Group) =>
    check(draftOf('services/woodland/new.yaml', yamlOf(NEW_ENTRY, values)), outline, TODAY);

  test('has each missing field reported, with its path', () => {
    const missing = problems({}).filter(({ message }) => message.includes('is missing'));
    expect(missing.map(({ path }) => path?.join('.'))).toEqual(
      expect.arrayContaining(['name', 'type', 'kind', 'summary', 'status', 'provider', 'areas', 'evidence']),
    );
  });

  test('is warned about what looks like personal details', () => {
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

test('is told that its id or its name is taken', () => {
  const rules = (file: string) => check(draftOf(file, alder.source), outline, TODAY).map(({ rule }) => rule);
  expect(rules('services/moorland/alder-steps.yaml')).toContain('id-clash');
  expect(rules('services/woodland/other.yaml')).toContain('likely-duplicate');
});

test('is told about problems that the edit causes in another record', () => {
  const values = put(alder.values, ['status', 'follows'], 'elder-court') as Group;
  const found = check(draftOf(ALDER, yamlOf(alder, values), ALDER), outline, TODAY);
  expect(found.map(({ message }) => message)).toEqual([
    '"elder-court" does not point back. Open data/services/moorland/elder-court.yaml, and add `followed-by: alder-steps` to its status.',
  ]);
});
