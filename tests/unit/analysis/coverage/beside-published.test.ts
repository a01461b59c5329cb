import { expect, test } from 'vitest';
import {
  componentsBesidePublished,
  type TableBesidePublished,
  timingBesidePublished,
  whoBesidePublished,
} from '../../../../src/analysis/coverage/beside-published.ts';
import { readDirectory } from '../../../../src/model/read.ts';
import { makeDirectory, makeService } from '../make.ts';

const { directory: real } = readDirectory('data', '2026-11-24');
const serving = (id: string, who: string[], timing: string[] = ['post-proceedings']) =>
  makeService(id, { pathways: [{ timing, who }] });
const directory = makeDirectory({
  vocabulary: real.vocabulary,
  mapping2021: real.mapping2021,
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

test('whom services work with stands beside Table 4', () => {
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

test('when they work with parents stands beside Table 5', () => {
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

test('components stand in the order of Table 6, which counts nothing', () => {
  const { lines, notRecorded } = componentsBesidePublished(directory);
  expect(lines.map(({ id }) => id)).toEqual([...real.vocabulary.components.keys()]);
  expect(lines[0]).toMatchObject({ published: undefined, services: [{ id: 'silent' }] });
  expect(notRecorded.map(({ id }) => id)).toEqual(['couples', 'fathers', 'fathers-alone', 'partners', 'women']);
});

test('every published line of Tables 4 and 5 has its place, and each real local service stands once', () => {
  const { mapping2021: mapping } = real;
  for (const [table, counts] of [
    [whoBesidePublished(real), mapping?.['who-for'].counts],
    [timingBesidePublished(real), mapping?.timing.counts],
  ] as const) {
    expect(Object.fromEntries(table.lines.map(({ id, published }) => [id, published]))).toEqual(counts);
    const all = [...table.lines.flatMap(({ services }) => services), ...table.other, ...table.notRecorded];
    const local = real.services.filter(({ type, status }) => type === 'local' && status.state !== 'closed');
    expect(all.map(({ id }) => id).toSorted()).toEqual(local.map(({ id }) => id));
  }
});
