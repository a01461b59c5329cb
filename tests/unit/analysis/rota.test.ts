import { expect, test } from 'vitest';
import { dueThisWeek, regionsOfMonth } from '../../../src/analysis/rota.ts';
import { everyoneAsked } from '../../../src/analysis/yearly-round.ts';
import { readDirectory } from '../../../src/model/read.ts';
import { GOOD_FOLDER } from '../model/changed-copy.ts';
import { directory as real } from '../real-data/reading.ts';
import { makeDirectory, makeService } from './make.ts';

const TODAY = '2026-11-23';
const seen = (id: string, date: string, state: 'operational' | 'closed' = 'operational') =>
  makeService(id, { status: { state, 'as-of': date } });

test('names the services whose evidence becomes a year old within seven days, and no closed one', () => {
  const services = [
    seen('past', '2025-11-22'),
    seen('first', '2025-11-23'),
    seen('last', '2025-11-29'),
    seen('next', '2025-11-30'),
    seen('gone', '2025-11-24', 'closed'),
  ];
  const due = dueThisWeek(makeDirectory({ services }), TODAY);
  expect(due.map(({ service }) => service.id)).toEqual(['first', 'last']);
});

test('gives each region with councils a month, in their order', () => {
  const { directory } = readDirectory(GOOD_FOLDER, TODAY);
  const withCouncils = directory.regions.filter(({ id }) =>
    [...directory.authorityById.values()].some(({ region }) => region === id),
  );
  expect(regionsOfMonth(directory, '2026-01-31')).toEqual([withCouncils[0]]);
  expect(regionsOfMonth(directory, '2026-12-01')).toEqual([]);
});

test('gives everyone who is asked one month of the year', () => {
  const months = Array.from({ length: 12 }, (_, month) => `2027-${String(month + 1).padStart(2, '0')}-01`);
  const turns = months.flatMap((day) => regionsOfMonth(real, day).map(({ id }) => id));
  expect(new Set(turns).size).toBe(turns.length);
  const asked = new Set(everyoneAsked(real, '2027-01-01').map(({ region }) => region));
  expect(turns.toSorted()).toEqual([...asked].toSorted());
});
