import { expect, test } from 'vitest';
import {
  componentsBesidePublished,
  type TableBesidePublished,
  timingBesidePublished,
  whoBesidePublished,
} from '../../../../src/analysis/coverage/beside-published.ts';
import { readTree } from '../../../../src/model/folder.ts';
import { GOOD_FOLDER, TODAY } from '../../model/changed-copy.ts';
import { makeDirectory, makeService, makeTerms } from '../make.ts';

const WHO = { 'women-only': 2, 'women-and-partner': 14, 'mothers-and-fathers-in-own-right': 5 };
const TIMING = {
  'post-proceedings-only': 8,
  'post-proceedings-with-light-touch-before-final-decision': 7,
  'pre-birth-in-proceedings-and-post-proceedings': 6,
};
const vocabulary = {
  ...makeDirectory().vocabulary,
  components: makeTerms('trauma-informed', 'loss-and-grief'),
  who: makeTerms('mothers', 'fathers', 'couples', 'partners'),
  timing: makeTerms('pre-birth', 'in-proceedings', 'light-touch-before-final-decision', 'post-proceedings'),
};
const { mapping2021: mapping } = readTree(GOOD_FOLDER, TODAY).directory;
const serving = (id: string, who: string[], timing: string[] = ['post-proceedings']) =>
  makeService(id, { pathways: [{ timing, who }] });
const directory = makeDirectory({
  vocabulary,
  mapping2021: mapping && { ...mapping, 'who-for': { note: '', counts: WHO }, timing: { note: '', counts: TIMING } },
  services: [
    serving('women', ['mothers']),
    serving('partners', ['mothers', 'partners'], ['post-proceedings', 'light-touch-before-final-decision']),
    serving('couples', ['mothers', 'couples'], ['pre-birth', 'in-proceedings', 'post-proceedings']),
    serving('fathers', ['mothers', 'fathers', 'partners'], ['pre-birth']),
    serving('fathers-alone', ['fathers'], ['pre-birth', 'post-proceedings']),
    makeService('silent', { components: ['trauma-informed'] }),
    makeService('closed', { status: { state: 'closed' }, components: ['trauma-informed'] }),
    makeService('team', { type: 'fdac', kind: 'fdac-team', components: ['trauma-informed'] }),
  ],
});
const told = ({ lines, other, notRecorded }: TableBesidePublished) => ({
  lines: lines.map(({ published, services }) => [published, services.map(({ id }) => id).join()]),
  other: other.map(({ id }) => id),
  notRecorded: notRecorded.map(({ id }) => id),
});

test('the parents that services work with are compared with Table 4', () => {
  expect(told(whoBesidePublished(directory))).toEqual({
    lines: [
      [2, 'women'],
      [14, 'couples,partners'],
      [5, 'fathers'],
    ],
    other: ['fathers-alone'],
    notRecorded: ['silent'],
  });
});

test('the points at which services work with parents are compared with Table 5', () => {
  expect(told(timingBesidePublished(directory))).toEqual({
    lines: [
      [8, 'women'],
      [7, 'partners'],
      [6, 'couples'],
    ],
    other: ['fathers', 'fathers-alone'],
    notRecorded: ['silent'],
  });
});

test('components are listed in the order of Table 6, which has no counts', () => {
  const { lines, notRecorded } = componentsBesidePublished(directory);
  expect(lines.map(({ id }) => id)).toEqual(['trauma-informed', 'loss-and-grief']);
  expect(lines[0]).toMatchObject({ published: undefined, services: [{ id: 'silent' }] });
  expect(notRecorded.map(({ id }) => id)).toEqual(['couples', 'fathers', 'fathers-alone', 'partners', 'women']);
});
