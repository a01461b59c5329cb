import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree } from '../../../src/model/folder.ts';
import { type Reading, readDirectory } from '../../../src/model/read.ts';
import { applyRules } from '../../../src/model/rules/index.ts';
import { dateOfEvidence } from '../../../src/model/schema/evidence.ts';
import type { Service } from '../../../src/model/schema/service.ts';
import { type Change, GOOD_FILES, GOOD_FOLDER, TODAY, withCopy } from './changed-copy.ts';

const ALDER = 'services/woodland/alder-steps.yaml';
const ELDER = 'services/moorland/elder-court.yaml';

const readAfter = (...changes: Change[]): Reading => withCopy(changes, (folder) => readDirectory(folder, TODAY));
const textOf = (file: string): string => readFileSync(join(GOOD_FOLDER, file), 'utf8');
const inCrlf = (text: string): string => text.replaceAll('\n', '\r\n');
const serviceIn = ({ directory }: Reading, id: string): Service | undefined =>
  directory.services.find((service) => service.id === id);

const good = readAfter();

describe('the good folder', () => {
  test('is counted completely', () => {
    expect(good.problems).toEqual([]);
    expect(good.counts).toEqual({ files: GOOD_FILES, services: 2 });
    expect(good.directory.services.map(({ id, region }) => [id, region])).toEqual([
      ['alder-steps', 'woodland'],
      ['elder-court', 'moorland'],
    ]);
  });

  test('has each neighbour on both sides, over land and water', () => {
    const { neighbours } = good.directory;
    expect(neighbours.get('alder')).toEqual({ land: ['cedar'], water: [{ id: 'hazel', between: 'the Long Mere' }] });
    expect(neighbours.get('hazel')).toEqual({ land: ['elder'], water: [{ id: 'alder', between: 'the Long Mere' }] });
  });

  test('keeps both rows of an authority with a new code', () => {
    const rows = good.directory.authorities.filter(({ id }) => id === 'elder');
    expect(rows.map(({ code }) => code)).toEqual(['E08999905', 'E08999906']);
  });

  test('keeps the precision of every date', () => {
    const service = serviceIn(good, 'alder-steps');
    expect(service?.status).toMatchObject({ opened: '2016', 'as-of': '2021-06' });
    expect(service?.evidence.map(dateOfEvidence)).toEqual([undefined, '2021-03-18']);
    expect(service?.evaluations?.map(({ date }) => date)).toEqual(['2019']);
    expect(good.directory.sources.get('steps-study-2019')?.published).toBe('2019');
  });
});

describe('problems of several files', () => {
  const { problems, directory } = readAfter(
    { edit: [ALDER, 'type: local', 'type: locale'] },
    { edit: [ALDER, 'phone: "01632 960001"', 'phone: 01632 960001'] },
    { edit: ['vocabulary/who.yaml', 'label: Fathers', 'lable: Fathers'] },
    { folder: 'services/hills' },
    { write: ['notes.txt', ''] },
  );

  test('are all found in one run, and sorted', () => {
    expect(problems.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['notes.txt', 1, 'stray-file'],
      ['services/hills', 1, 'empty-folder'],
      [ALDER, 4, 'schema'],
      [ALDER, 33, 'unquoted-phone'],
      ['vocabulary/who.yaml', 4, 'schema'],
      ['vocabulary/who.yaml', 4, 'unknown-key'],
    ]);
  });

  test('keep their own files out of the directory, and no others', () => {
    expect(directory.services.map(({ id }) => id)).toEqual(['elder-court']);
    expect(directory.vocabulary.who.size).toBe(0);
    expect(directory.models.size).toBe(2);
  });
});

describe('Windows line endings', () => {
  test('are read the same', () => {
    const changes = [ALDER, ELDER, 'sources.yaml'].map((file): Change => ({ write: [file, inCrlf(textOf(file))] }));
    expect(readAfter(...changes)).toEqual(good);
  });

  test('leave positions as they are', () => {
    const wrong = textOf(ALDER).replace('areas: [alder]', 'areas: [aldr]');
    const place = ({ problems }: Reading) => problems.map(({ line, column }) => [line, column]);
    expect(place(readAfter({ write: [ALDER, inCrlf(wrong)] }))).toEqual([[15, 9]]);
    expect(place(readAfter({ write: [ALDER, wrong] }))).toEqual([[15, 9]]);
  });
});

describe('positions in flow style', () => {
  const changed = textOf(ELDER)
    .replace('supports: [areas, provider]', 'supports: [areas, provider, caseload]')
    .replace('kind: local-authority', 'kind: health-trust');
  const lines = changed.split('\n');
  const { problems } = readAfter({ write: [ELDER, changed] });

  test.each([
    ['caseload', 'evidence-supports'],
    ['health-trust', 'dangling-reference'],
  ])('point at %s itself', (word, rule) => {
    const found = problems.find((problem) => problem.rule === rule);
    const line = (found?.line ?? 0) - 1;
    expect(lines[line]?.indexOf(word)).toBeGreaterThan(0);
    expect(found?.column).toBe((lines[line]?.indexOf(word) ?? 0) + 1);
  });

  test('are right where the braces extend over several lines', () => {
    const stretched = textOf(ELDER).replace('status: { state: unknown,', 'status:\n  {\n    state: gone,');
    const [found, ...rest] = readAfter({ write: [ELDER, stretched] }).problems;
    expect([found?.line, found?.column, rest]).toEqual([8, 12, []]);
  });
});

test('an unreadable file that no rule explains is reported all the same', () => {
  const tree = readTree(GOOD_FOLDER, TODAY);
  const documents = tree.documents.map((document) =>
    document.file === ALDER ? { ...document, data: undefined } : document,
  );
  expect(applyRules({ ...tree, documents })).toEqual([
    {
      file: ALDER,
      line: 1,
      column: 1,
      rule: 'unread',
      message:
        'This file could not be read, and no rule says why. Compare it with one beside it, and report this to the maintainers.',
    },
  ]);
});
