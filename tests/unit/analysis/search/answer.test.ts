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
  expect(ask(query).said).toBe(said);
});

test('a question is never answered for the reader', () => {
  for (const query of ['salfrd', 'ashford', 'humberside', 'SK', 'moss side']) expect(ask(query).preselect).toBe(false);
});

test('a council stands once, as itself or as the place in it', () => {
  for (const query of ['rochdale', 'worsley', 'nest rochdale', 'newport', 'exeter fdac']) {
    const paths = found(query).map(({ to }) => to);
    expect([query, paths.length]).toEqual([query, new Set(paths).size]);
  }
});

test('what is known of each part is said where nothing meets all', () => {
  const titles = ask('nest wirral').groups.map(({ title, hits }) => [title, hits[0]?.label]);
  expect(titles).toEqual([
    ['Councils', 'Wirral'],
    ['Services', 'Pause Wirral'],
    ['Not in Wirral', 'Nest'],
  ]);
});

test('no more than eight of one kind are shown, with how many there are; of places to choose from all', () => {
  const services = ask('pause').groups.find(({ title }) => title === 'Services');
  expect(services?.hits).toHaveLength(8);
  expect(services?.total).toBeGreaterThan(20);
  const victoria = ask('victoria').groups.find(({ title }) => title.startsWith('Places'));
  expect(victoria?.hits.length).toBe(victoria?.total);
  expect(victoria?.total).toBeGreaterThan(8);
});

test('sayings work both ways, and mothers are not fathers', () => {
  const paths = (query: string) => found(query).map(({ to }) => to);
  expect(paths('dads')).toEqual(paths('fathers'));
  expect(paths('women only')).toContain('/services/who/mothers/');
  for (const path of ['/services/pause-hull/', '/services/magpies-tameside/'])
    expect(paths('fathers')).not.toContain(path);
});

test('a closed service comes after an open one that answers as well', () => {
  const services = ask('leeds').groups.find(({ title }) => title === 'Services')?.hits ?? [];
  expect(services.findIndex(({ under }) => under.includes('closed'))).toBe(services.length - 1);
});

test('what is typed beyond 200 characters is not read', () => {
  expect(readOf('a'.repeat(300))).toHaveLength(200);
  expect(ask(`salford ${' '.repeat(200)} leeds`)).toEqual({ ...ask('salford'), said: ask('salford').said });
});
