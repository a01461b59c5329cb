import { expect, test } from 'vitest';
import { linesForParents } from '../../../src/analysis/parents-lines.ts';
import { readDirectory } from '../../../src/model/read.ts';
import type { HelpLine } from '../../../src/model/schema/help-line.ts';
import { makeAuthority, makeDirectory } from './make.ts';

const makeLine = (name: string, fields: Partial<HelpLine> = {}): HelpLine => ({
  name,
  section: 'care-proceedings',
  what: 'A line made up for a test.',
  phone: '01632 960100',
  nations: ['england', 'wales'],
  for: ['parents-in-proceedings'],
  evidence: [{ url: 'https://example.org/', title: 'A page', supports: ['phone'] }],
  ...fields,
});
const directory = makeDirectory({
  regions: [
    { id: 'north', name: 'North', kind: 'english-region' },
    { id: 'wales', name: 'Wales', kind: 'wales' },
    { id: 'beyond', name: 'Beyond', kind: 'beyond' },
  ],
  authorities: [makeAuthority('alder'), makeAuthority('derwen', { region: 'wales' })],
  helpNow: [
    makeLine('Both'),
    makeLine('England', { nations: ['england'] }),
    makeLine('Wales', { nations: ['wales'] }),
    makeLine('For others', { for: undefined }),
  ],
});
const names = (...given: Parameters<typeof linesForParents>) => linesForParents(...given).map(({ name }) => name);

test('the lines of the council’s nation, and none that is not for these parents', () => {
  expect(names(['alder'], directory)).toEqual(['Both', 'England']);
  expect(names(['derwen'], directory)).toEqual(['Both', 'Wales']);
  expect(names(['alder', 'derwen'], directory)).toEqual(['Both', 'England', 'Wales']);
});

test('where no area is named, the lines of the region; outside England and Wales none', () => {
  expect(names([], directory, 'wales')).toEqual(['Both', 'Wales']);
  expect(names([], directory, 'beyond')).toEqual([]);
  expect(names([], directory)).toEqual([]);
});

test('the real directory has a line for each nation', () => {
  const { directory: real } = readDirectory('data', '2026-11-24');
  for (const id of ['salford', 'cardiff']) expect(linesForParents([id], real)).not.toEqual([]);
});
