import { describe, expect, test } from 'vitest';
import {
  completeness,
  completenessInWords,
  mappingDay,
  type Reconciled,
  reconcile,
} from '../../../../src/analysis/coverage/reconciliation.ts';
import type { CountedType } from '../../../../src/analysis/coverage/states.ts';
import { readDirectory } from '../../../../src/model/read.ts';
import { makeDirectory, makeService } from '../make.ts';

const { directory } = readDirectory('data', '2026-11-24');
const rows = reconcile(directory);
const row = (region: string, type: CountedType): Reconciled => {
  const found = rows.find((one) => one.region.id === region && one.type === type);
  if (!found) throw new Error(`There is no row ${region}, ${type}.`);
  return found;
};
const names = (found: readonly { name: string }[]) => found.map(({ name }) => name);

test('every region and column of Tables 2 and 3 is laid beside the directory', () => {
  expect(rows).toHaveLength(27);
  const { mapping2021: mapping } = directory;
  for (const { region, type, published } of rows)
    expect(published).toBe(
      type === 'fdac'
        ? mapping?.['fdac-teams'].regions[region.id]
        : mapping?.['local-authorities'].regions[region.id]?.[type],
    );
});

test('the sums are the published totals, and as many as possible have a name', () => {
  const { mapping2021: mapping } = directory;
  const [pause, fdac, local] = completeness(rows);
  expect([pause?.published, fdac?.published, local?.published]).toEqual([
    mapping?.['local-authorities'].england.pause,
    mapping?.['fdac-teams'].england,
    mapping?.['local-authorities'].england.local,
  ]);
  expect(local && completenessInWords(local)).toMatch(
    /^The directory names at most \d+ of the 38 authorities with a locally developed service that the mapping counted, \d+ of them/,
  );
});

describe('what the facts tell of the differences', () => {
  test('authorities are those of the time: Cumbria is named, Cumberland is not', () => {
    expect(names(row('north-west', 'pause').named)).toContain('Cumbria');
    expect(names(row('north-west', 'pause').ofThatTime)).toEqual(['St Helens']);
  });

  test('Dorset came later, so the four others agree with the count', () => {
    const { named, possible, notIdentified, beyond } = row('south-west', 'pause');
    expect([named.length, possible.length, notIdentified, beyond]).toEqual([5, 4, 0, 0]);
    expect(names(row('south-west', 'pause').ofThatTime)).toEqual(['Plymouth', 'Somerset']);
  });

  test('Coventry’s pilot had closed, so at least two of the West Midlands’ six are not identified', () => {
    expect(row('west-midlands', 'local')).toMatchObject({ notIdentified: 2, beyond: 0 });
    expect(names(row('west-midlands', 'local').named)).toContain('Coventry');
  });

  test('Bedfordshire’s team ran, where the table counts none', () => {
    expect(row('east-of-england', 'fdac')).toMatchObject({ published: 0, notIdentified: 0, beyond: 1 });
    expect(row('east-of-england', 'fdac').why).toContain('East Midlands');
  });

  test('five of the North East’s seven with Pause are not identified', () => {
    expect(row('north-east', 'pause')).toMatchObject({ published: 7, notIdentified: 5 });
  });
});

test('each list is part of the one before, and the numbers add up', () => {
  for (const { published, named, possible, ofThatTime, notIdentified, beyond } of rows) {
    expect(named).toEqual(expect.arrayContaining([...possible]));
    expect(possible).toEqual(expect.arrayContaining([...ofThatTime]));
    expect(possible.length + notIdentified - beyond).toBe(published);
    expect(Math.min(notIdentified, beyond)).toBe(0);
  }
});

test('a service that begins later is named and cannot have been counted', () => {
  const added = makeService('later', { areas: ['bolton'], status: { state: 'operational', opened: '2024' } });
  const changed = reconcile(makeDirectory({ ...directory, services: [...directory.services, added] }));
  const of = (all: readonly Reconciled[]) => all.find((one) => one.region.id === 'north-west' && one.type === 'local');
  expect(of(changed)?.named.length).toBe((of(rows)?.named.length ?? 0) + 1);
  expect(of(changed)?.possible).toEqual(of(rows)?.possible);
});

test('without a mapping there is nothing to lay beside', () => {
  expect(reconcile(makeDirectory({}))).toEqual([]);
});

test('the day of the mapping is the first of the month in which it was published', () => {
  const { mapping2021: mapping } = directory;
  expect(mapping && mappingDay(directory, mapping)).toBe('2021-06-01');
});
