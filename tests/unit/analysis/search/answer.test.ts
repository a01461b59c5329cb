import { expect, test } from 'vitest';
import { readOf } from '../../../../src/analysis/search/query.ts';
import { ask, found } from './index.ts';

test.each([
  ['salford', 'Salford: one service is recorded there.'],
  ['bury', 'Bury: no service is recorded there, which is not the same as none. Its page says what to do next.'],
  ['nest wirral', 'Nothing of that name in Wirral. One service is recorded there.'],
  ['fathers wirral', 'No service recorded in Wirral mentions “fathers”. One service is recorded there.'],
  ['pregnant walsall', 'One service recorded in Walsall meets this.'],
  ['salfrd', 'Did you mean Salford, North West? Salford: one service is recorded there.'],
  ['strengthning familys', 'Did you mean Strengthening Families? 5 found.'],
  ['doncastr pause', 'Did you mean “doncaster pause”? One service recorded in Doncaster meets this.'],
  ['ashford', 'Which Ashford? One service is recorded in these councils.'],
  ['humberside', 'Which council? 3 services are recorded in these councils.'],
  ['zzzz', 'Nothing found for “zzzz”.'],
  ['', ''],
])('“%s”: %s', (query, said) => {
  expect(withoutNumbers(ask(query).said)).toBe(withoutNumbers(said));
});

/** Replaces the numbers of results, which change with each new record. */
function withoutNumbers(said: string): string {
  return said
    .replaceAll(/\b(?:one|\d+) services? (?:is|are)\b/gi, 'N services are')
    .replaceAll(/\b(?:one|\d+) services?( recorded in [^.]+?) meets?\b/gi, 'N services$1 meet')
    .replaceAll(/\b\d+ found/g, 'N found');
}

test('a suggestion is never chosen for the reader', () => {
  for (const query of ['salfrd', 'ashford', 'humberside', 'SK', 'moss side']) expect(ask(query).preselect).toBe(false);
});

test('a council is listed once, as itself or as the council of the place', () => {
  for (const query of ['rochdale', 'worsley', 'nest rochdale', 'newport', 'exeter fdac']) {
    const paths = found(query).map(({ to }) => to);
    expect([query, paths.length]).toEqual([query, new Set(paths).size]);
  }
});

test('where nothing matches the whole query, results for each part are shown', () => {
  const titles = ask('nest wirral').groups.map(({ title, hits }) => [title, hits[0]?.label]);
  expect(titles).toEqual([
    ['Councils', 'Wirral'],
    ['Services', 'Pause Wirral'],
    ['Not in Wirral', 'Nest'],
  ]);
});

test('at most eight results of one kind are shown, with how many there are; all places to choose from are shown', () => {
  const services = ask('pause').groups.find(({ title }) => title === 'Services');
  expect(services?.hits).toHaveLength(8);
  expect(services?.total).toBeGreaterThan(20);
  const victoria = ask('victoria').groups.find(({ title }) => title.startsWith('Places'));
  expect(victoria?.hits.length).toBe(victoria?.total);
  expect(victoria?.total).toBeGreaterThan(8);
});

test('synonyms work both ways, and mothers are not fathers', () => {
  const paths = (query: string) => found(query).map(({ to }) => to);
  expect(paths('dads')).toEqual(paths('fathers'));
  expect(paths('women only')).toContain('/services/who/mothers/');
  for (const path of ['/services/pause-hull/', '/services/magpies-tameside/'])
    expect(paths('fathers')).not.toContain(path);
});

test('a closed service comes after an open one that matches equally well', () => {
  const services = ask('leeds').groups.find(({ title }) => title === 'Services')?.hits ?? [];
  expect(services.findIndex(({ under }) => under.includes('closed'))).toBe(services.length - 1);
});

test('what is typed after 200 characters is not read', () => {
  expect(readOf('a'.repeat(300))).toHaveLength(200);
  expect(ask(`salford ${' '.repeat(200)} leeds`)).toEqual({ ...ask('salford'), said: ask('salford').said });
});
