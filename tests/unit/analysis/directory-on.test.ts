import { describe, expect, test } from 'vitest';
import { authoritiesAt } from '../../../src/analysis/areas.ts';
import { routesToCouncil } from '../../../src/analysis/contact-routes.ts';
import { coverageAt } from '../../../src/analysis/coverage/coverage.ts';
import { gapsIn } from '../../../src/analysis/coverage/gaps.ts';
import { directoryOn } from '../../../src/analysis/directory-on.ts';
import { needOf } from '../../../src/analysis/need.ts';
import { answerTo } from '../../../src/analysis/search/answer.ts';
import { makeSearch } from '../../../src/analysis/search/search.ts';
import { searchIndex } from '../../../src/analysis/search-index/search-index.ts';
import { inForceOn, predecessorIds, successorsOf, tookOverInWords } from '../../../src/analysis/succession.ts';
import { placeRows } from '../../../src/geography/place-rows.ts';
import { readDirectory } from '../../../src/model/read.ts';
import { makeAuthority, makeDirectory, makeService } from './make.ts';

const BEFORE = '2027-03-31';
const AFTER = '2027-04-01';

/** Elm is divided into Ash and Yew, which have no rows of their own yet. Hazel is a neighbour. */
const elm = {
  authorities: [
    makeAuthority('elm', { code: 'E10000005', 'valid-to': BEFORE }),
    makeAuthority('ash', { code: undefined, 'valid-from': AFTER, predecessors: ['E10000005'], districts: ['Ashford'] }),
    makeAuthority('yew', { code: 'E06000007', 'valid-from': AFTER, predecessors: ['E10000005'] }),
    makeAuthority('hazel', { code: 'E06000008' }),
  ],
  neighbours: new Map([
    ['elm', { land: ['hazel'], water: [] }],
    ['hazel', { land: ['elm'], water: [] }],
  ]),
  councils: new Map([
    ['elm', { website: 'https://elm.example.org/' }],
    ['hazel', { website: 'https://hazel.example.org/' }],
  ]),
  services: [
    makeService('steps', { areas: ['elm'], status: { state: 'operational', 'as-of': '2026-06' } }),
    makeService('part', { areas: ['elm'], 'areas-part': ['elm'], type: 'pause', kind: 'pause-practice' }),
  ],
};
const divided = makeDirectory(elm);

describe('the authorities that exist on a day', () => {
  test.each([
    ['elm', BEFORE, ['elm']],
    ['elm', AFTER, ['ash', 'yew']],
    ['ash', BEFORE, ['elm']],
    ['ash', AFTER, ['ash']],
    ['hazel', AFTER, ['hazel']],
    ['nowhere', AFTER, []],
  ])('where %s is, on %s: %s', (id, day, found) => {
    expect(inForceOn(divided, id, day)).toEqual(found);
  });

  test('are found across two changes, and an authority that keeps its id has no successor', () => {
    const twice = makeDirectory({
      authorities: [
        makeAuthority('elm', { code: 'E10000005', 'valid-to': '2020-03-31' }),
        makeAuthority('ash', {
          code: 'E06000006',
          'valid-from': '2020-04-01',
          'valid-to': BEFORE,
          predecessors: ['E10000005'],
        }),
        makeAuthority('oak', { code: 'E06000007', 'valid-from': AFTER, predecessors: ['E06000006', 'E06000008'] }),
        makeAuthority('hazel', { code: 'E06000008' }),
      ],
    });
    expect(inForceOn(twice, 'elm', AFTER)).toEqual(['oak']);
    expect(inForceOn(twice, 'oak', '2019-01-01')).toEqual(['elm', 'hazel']);
    expect(predecessorIds(twice, 'oak')).toEqual(['ash']);
  });
});

describe('a directory on the day after a council was divided', () => {
  const { directory, borrowed } = directoryOn(divided, AFTER);

  test('knows the neighbours of each part, and says whose borders these were', () => {
    expect(directory.neighbours.get('ash')).toEqual({ land: ['yew', 'hazel'], water: [] });
    expect(directory.neighbours.get('hazel')?.land).toEqual(['ash', 'yew']);
    expect([...borrowed.neighbours]).toEqual([
      ['ash', ['elm']],
      ['yew', ['elm']],
    ]);
  });

  test('leads each part to the contacts of the former council, and says so', () => {
    expect(routesToCouncil('ash', directory)[0]?.website).toBe('https://elm.example.org/');
    expect([...borrowed.councils.keys()]).toEqual(['ash', 'yew']);
    expect(tookOverInWords(directory, 'ash')).toBe('ash took over from elm on 1 April 2027.');
    expect(successorsOf(directory, 'elm')?.by.map(({ id }) => id)).toEqual(['ash', 'yew']);
  });

  test('keeps the services: inferred where they served the whole area, unsure where they served a part', () => {
    expect(directory.servicesByArea.get('ash')?.map(({ id }) => id)).toEqual(['part', 'steps']);
    const [ash] = coverageAt(directory, AFTER);
    expect(ash?.types.local).toMatchObject({ state: 'running', confidence: 'inferred' });
    expect(ash?.types.pause.state).toBe('unsure');
  });

  test('takes nothing from the former council on the day before, nor once a part has a row of its own', () => {
    expect(directoryOn(divided, BEFORE).borrowed.councils.size).toBe(0);
    const own = { ...elm, councils: new Map([...elm.councils, ['ash', { website: 'https://ash.example.org/' }]]) };
    const later = directoryOn(makeDirectory(own), AFTER);
    expect([...later.borrowed.councils.keys()]).toEqual(['yew']);
    expect(routesToCouncil('ash', later.directory)[0]?.website).toBe('https://ash.example.org/');
  });
});

/** The first future change that the data has: Surrey is divided on 1 April 2027. */
describe('2 April 2027', () => {
  const DAY = '2027-04-02';
  const { directory: read, problems } = readDirectory('data', DAY);
  const { directory, borrowed } = directoryOn(read, DAY);
  const halves = ['east-surrey', 'west-surrey'];

  test('has no problems, and has the two new authorities in place of Surrey', () => {
    expect(problems).toEqual([]);
    const ids = (day: string) => authoritiesAt(directory, day).map(({ id }) => id);
    expect(ids(DAY).filter((id) => !ids(BEFORE).includes(id))).toEqual(halves);
    expect(ids(BEFORE).filter((id) => !ids(DAY).includes(id))).toEqual(['surrey']);
  });

  test('finds Guildford in West Surrey, a village in either part, and both parts by the old name', () => {
    const places = placeRows({
      directory,
      districts: { 'E07000209 E10000030': [['Guildford'], []] },
      places: ['Guildford', 'Godalming'].map((name) => ({ name, areas: ['surrey'], population: 1 })),
      day: DAY,
    });
    const search = makeSearch(searchIndex(directory, DAY, { places, common: [], ordinary: [] }));
    const found = (query: string) =>
      answerTo(search(query), query).groups.flatMap(({ hits }) => hits.map(({ label, to }) => `${label} ${to}`));
    expect(found('Guildford')[0]).toBe('Guildford /areas/west-surrey/');
    expect(found('Godalming')).toEqual(['Godalming /areas/east-surrey/', 'Godalming /areas/west-surrey/']);
    expect(found('Surrey').map((hit) => hit.split(' ').at(-1))).toEqual(
      expect.arrayContaining(halves.map((id) => `/areas/${id}/`)),
    );
  });

  test.each(halves)(
    '%s has a council to contact, neighbours, figures that say what they are for, and a row among the gaps',
    (id) => {
      const authority = directory.authorityById.get(id);
      if (!authority) throw new Error(`There is no ${id}.`);
      expect(borrowed.councils.get(id)).toEqual(['surrey']);
      expect(routesToCouncil(id, directory)).not.toEqual([]);
      expect(directory.neighbours.get(id)?.land).toContain('hampshire');
      expect(directory.neighbours.get('hampshire')?.land).toContain(id);
      expect(needOf(directory, authority)).toMatchObject({ of: { name: 'Surrey' } });
      const gap = gapsIn(directory, coverageAt(directory, DAY)).find((one) => one.authority.id === id);
      expect(gap?.neighbours.total).toBeGreaterThan(5);
      expect(gap?.need).toEqual({ missing: 'The figures are for Surrey, which it came from' });
    },
  );
});
