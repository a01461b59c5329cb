import { expect, test } from 'vitest';
import { coverage } from '../../../../src/site/coverage.ts';
import { directory } from '../../../../src/site/directory.ts';
import { openings, openingsPicture, regionsPicture, runningByRegion } from '../../../../src/site/pictures/counted.ts';

const RUNNING = ['pause', 'fdac', 'local', 'several'];

test('each region has the authorities that are in it, and those of them where a service runs', () => {
  for (const { region, of, running } of runningByRegion) {
    const own = coverage.filter(({ authority }) => authority.region === region.id);
    const runs = own.filter(({ overall }) => RUNNING.includes(overall));
    expect([region.id, of, running]).toEqual([region.id, own.length, runs.length]);
  }
  expect(runningByRegion.reduce((sum, { of }) => sum + of, 0)).toBe(coverage.length);
});

test('the regions go from the largest share to the smallest, and the title names both', () => {
  const shares = runningByRegion.map(({ of, running }) => running / of);
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  const [most, least] = [runningByRegion[0], runningByRegion.at(-1)];
  for (const one of [most, least])
    expect(regionsPicture.title).toContain(`${one?.region.name} (${one?.running} of ${one?.of})`);
  for (const { region, running, of } of runningByRegion) {
    expect(regionsPicture.svg).toContain(`>${region.name}<`);
    expect(regionsPicture.svg).toContain(`>${running} of ${of}<`);
  }
});

test('every year from the first opening to the last has a bar, also one without an opening', () => {
  const years = openings.map(({ year }) => year);
  expect(years.length).toBeGreaterThan(5);
  expect(years).toEqual(years.map((_, index) => (years[0] ?? 0) + index));
  expect([openings[0]?.opened, openings.at(-1)?.opened].every(Boolean)).toBe(true);
  for (const year of years) expect(openingsPicture.svg).toContain(`>${year}<`);
});

test('an opening is a recurrent-care service with a date that took over from none', () => {
  const dated = directory.services.filter(
    ({ type, status }) => type !== 'related' && status.opened !== undefined && !status.follows,
  );
  expect(openings.reduce((sum, { opened }) => sum + opened, 0)).toBe(dated.length);
  for (const { year, opened } of openings)
    expect([year, opened]).toEqual([year, dated.filter(({ status }) => status.opened?.startsWith(`${year}`)).length]);
});

test('the title names the years with the most openings, and how many', () => {
  const most = Math.max(...openings.map(({ opened }) => opened));
  const years = openings.filter(({ opened }) => opened === most).map(({ year }) => year);
  expect(openingsPicture.title).toContain(`(${most}`);
  for (const { year } of openings)
    expect([year, openingsPicture.title.includes(String(year))]).toEqual([year, years.includes(year)]);
});
