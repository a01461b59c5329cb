import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Reading, readDirectory } from '../../../src/model/read.ts';
import { type Change, GOOD_FILES, GOOD_FOLDER, TODAY, withCopy } from './changed-copy.ts';

const ALDER = 'services/woodland/alder-steps.yaml';

const readAfter = (...changes: Change[]): Reading => withCopy(changes, (folder) => readDirectory(folder, TODAY));

describe('a key that would reach the prototype of every object', () => {
  const changes: Change[] = [
    { edit: [ALDER, 'name: Alder Steps', '__proto__: { polluted: true }\nname: Alder Steps'] },
    { edit: [ALDER, '  name: Alder Council', '  "__proto__": { polluted: true }\n  name: Alder Council'] },
    { edit: ['sources.yaml', 'steps-study-2019:', '__proto__: { polluted: true }\nsteps-study-2019:'] },
    { edit: ['areas/councils.yaml', '  elder:', '  __proto__: { website: "https://x.example.org/" }\n  elder:'] },
  ];
  const { directory, problems } = readAfter(...changes);

  test('changes no object', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    for (const service of directory.services) {
      expect(Object.getPrototypeOf(service)).toBe(Object.prototype);
      expect(Reflect.get(service.provider, 'polluted')).toBeUndefined();
    }
  });

  test('is no citation and no council', () => {
    expect([...directory.sources.keys()]).toEqual(['woods-mapping-2021', 'steps-study-2019']);
    expect([...directory.councils.keys()]).toEqual(['alder', 'elder', 'cedar', 'damson', 'hazel']);
  });

  test('is reported once for each place', () => {
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      ['areas/councils.yaml', 'forbidden-key'],
      [ALDER, 'forbidden-key'],
      [ALDER, 'forbidden-key'],
      ['sources.yaml', 'forbidden-key'],
    ]);
  });
});

describe('links', () => {
  const outside = mkdtempSync(join(tmpdir(), 'recurrent-care-map-outside-'));
  writeFileSync(join(outside, 'secret.yaml'), 'lines: []\n');
  afterAll(() => rmSync(outside, { recursive: true }));

  test('to a folder are not followed', () => {
    const { problems, counts } = readAfter({ link: ['services/hills', outside] });
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([['services/hills', 'symbolic-link']]);
    expect(counts).toEqual({ files: GOOD_FILES, services: 2 });
  });

  test('to the parent folder do not cause an endless loop', () => {
    const { problems } = readAfter({ link: ['services/hills', '..'] });
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([['services/hills', 'symbolic-link']]);
  });

  test('in place of a table are not read', () => {
    const { problems, directory } = readAfter(
      { remove: 'help-now.yaml' },
      { link: ['help-now.yaml', join(outside, 'secret.yaml')] },
    );
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([['help-now.yaml', 'symbolic-link']]);
    expect(directory.helpNow).toEqual([]);
  });
});

describe('no text makes the reader throw, or goes unnoticed', () => {
  test.each([
    ['nothing', ''],
    ['a comment', '# to do\n'],
    ['a word', 'hello'],
    ['a list', '- a\n- b\n'],
    ['a bracket', '['],
    ['sixty thousand brackets', '['.repeat(60_000)],
    ['thirty thousand lists inside each other', '- '.repeat(30_000)],
    ['thirty thousand keys inside each other', '? '.repeat(30_000)],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['a percent sign', '%'],
    ['an alias of nothing', '*nothing'],
    ['an anchor that holds itself', 'a: &a [*a]'],
    ['a list as a key', '? [a, b]\n: c\n'],
    ['a number as a key', '1: 2\n'],
    ['a nought character', '\u0000'],
    ['half a letter', '\uD800'],
  ])('%s', (_, text) => {
    const { problems, directory } = readAfter({ write: [ALDER, text] });
    expect(problems.some(({ file }) => file === ALDER)).toBe(true);
    expect(problems.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
    expect(directory.services.map(({ id }) => id)).toEqual(['elder-court']);
  });

  test('a file of exactly 64 kB is opened, a larger one is not', () => {
    const padding = 64 * 1024 - Buffer.byteLength(readFileSync(join(GOOD_FOLDER, ALDER)));
    const first = '# The longer';
    const just = readAfter({ edit: [ALDER, first, `#${'-'.repeat(padding - 2)}\n${first}`] });
    expect([just.problems, just.counts.services]).toEqual([[], 2]);
    const { counts } = readAfter({ bytes: ['services/woodland/linden-friends.yaml', 64 * 1024 + 1] });
    expect(counts.files).toBe(GOOD_FILES);
  });
});

test('a missing folder throws, because nothing can be said about its data', () => {
  expect(() => readDirectory(join(tmpdir(), 'recurrent-care-map-nowhere'), TODAY)).toThrow('ENOENT');
});
