import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { coverageAt } from '../../src/analysis/coverage/coverage.ts';
import { overTime } from '../../src/analysis/coverage/over-time.ts';
import { byStrongest } from '../../src/analysis/coverage/recorded.ts';
import { runningWithOldEvidence } from '../../src/analysis/coverage/sentences.ts';
import { STATE_IN_WORDS, STATES } from '../../src/analysis/coverage/states.ts';
import { totalsOf } from '../../src/analysis/coverage/totals.ts';
import { FACETS, indexFacets } from '../../src/analysis/facets.ts';
import { areasOf, boundaries } from '../../src/geography/boundaries.ts';
import { directory } from '../unit/real-data/reading.ts';
import {
  allAuthorities,
  authoritiesOn,
  count,
  overallOf,
  recurrentCare,
  type State,
  services,
  stateOf,
} from './counted.ts';
import { SITE } from './site.ts';

/** Each number on a page must equal both the result of the analysis and an independent count of the data files. */
const documentAt = (path: string) => parseHTML(readFileSync(join(SITE, path, 'index.html'), 'utf8')).document;
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const textOf = (path: string, selector: string): string => plain(documentAt(path).querySelector(selector)?.textContent);
const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d[\d,]*/g)].map(([found]) => Number(found.replace(',', '')));

/** The day from which the site counts ages, as the home page states it. */
const [, said = ''] = /Counted on (.*?) from the records/.exec(textOf('', 'main')) ?? [];
const day = new Date(`${said} UTC`).toISOString().slice(0, 10);

const areas = coverageAt(directory, day);
const authorities = authoritiesOn(day);
const analysed = byStrongest(totalsOf(areas));
const within = (region: string) => authorities.filter((area) => area.region === region);
const having = (places: readonly { id: string }[], state: State) => count(places, ({ id }) => overallOf(id) === state);
const runningOf = (places: readonly { id: string }[]) =>
  ['pause', 'fdac', 'local'].map((type) => count(places, ({ id }) => stateOf(id, type) === 'running'));
const mapped = directory.regions.filter(({ kind }) => kind !== 'beyond');
const ofRegion = (region: string) => {
  const own = new Set(allAuthorities.filter((area) => area.region === region).map(({ id }) => id));
  return recurrentCare.filter((service) => service.region === region || service.areas.some((id) => own.has(id)));
};

test('the analysis and the independent count agree for each authority', () => {
  expect(areas.map(({ authority }) => authority.id).toSorted()).toEqual(authorities.map(({ id }) => id).toSorted());
  for (const { authority, types } of areas)
    for (const [type, { state }] of Object.entries(types))
      expect([authority.id, type, state]).toEqual([authority.id, type, stateOf(authority.id, type)]);
});

describe('the home page', () => {
  test('says for how many areas what is known, and the three numbers add up to all areas', () => {
    const said = [...documentAt('').querySelectorAll('.front-numbers strong')].map((one) => Number(one.textContent));
    const { running, 'confirmed-none': none, 'not-known': unknown } = analysed;
    const known = analysed['in-development'] + analysed.unsure + analysed.closed;
    expect(said).toEqual([running, known, none + unknown]);
    expect(said.reduce((sum, one) => sum + one, 0)).toBe(authorities.length);
    expect([running, unknown]).toEqual([having(authorities, 'running'), having(authorities, 'not-known')]);
    expect(numbersIn(textOf('', '.front-numbers li')).slice(-2)).toEqual([running, authorities.length]);
  });

  test('has a hexagon for every area that has a cell, each a link named by its area and state, and a link to the others', () => {
    const cells = [...documentAt('').querySelectorAll('.lettered-map a')];
    const drawn = authorities.filter(({ id }) => directory.hexagons.has(id));
    expect(cells).toHaveLength(drawn.length);
    const others = authorities.filter((area) => !drawn.includes(area));
    const links = [...documentAt('').querySelectorAll('hex-finder p a')].map((link) => link.getAttribute('href'));
    expect(others.filter(({ id }) => !links.some((to) => to?.endsWith(`/areas/${id}/`)))).toEqual([]);
    expect(cells.filter((cell) => !/^.{3,}: .{5,}/.test(cell.getAttribute('aria-label') ?? ''))).toEqual([]);
    expect(new Set(cells.map((cell) => plain(cell.querySelector('text')?.textContent))).size).toBe(drawn.length);
  });

  test('counts the same services as About and the list of services', () => {
    expect(textOf('about', '.lede')).toContain(`: ${recurrentCare.length} of them,`);
    expect(textOf('services', 'main')).toContain(
      `${recurrentCare.length} are recurrent-care services. ${services.length - recurrentCare.length} are related`,
    );
    expect(linesOnPagesOf('services', 'services/page')).toBe(services.length);
  });
});

/** How many services a list shows on its first page and the following pages together. */
function linesOnPagesOf(first: string, further: string): number {
  const lines = (path: string) => documentAt(path).querySelectorAll('.service-line').length;
  let sum = lines(first);
  for (let page = 2; existsSync(join(SITE, further, String(page))); page++) sum += lines(`${further}/${page}`);
  return sum;
}

describe('coverage', () => {
  /** The expected sentences on the page of a place, from the independent count. */
  const sentencesOf = (places: readonly { id: string }[]) => [
    [having(places, 'running'), places.length, ...runningOf(places)],
    [having(places, 'unsure'), having(places, 'in-development'), having(places, 'closed')].filter(Boolean),
  ];

  test.each([['coverage', ''], ...mapped.map(({ id }) => [`coverage/${id}`, id])])('%s', (path, region) => {
    const places = region ? within(region) : authorities;
    const [first = '', second = '', third = ''] = [...documentAt(path).querySelectorAll('.measure p')].map(
      (paragraph) => plain(paragraph.textContent),
    );
    // Where there are none, the sentence says so in words, except for closed services.
    expect(numbersIn(first.replace(/^On .*? \d{4}, /, ''))).toEqual(sentencesOf(places)[0]);
    expect(numbersIn(second).filter(Boolean)).toEqual(sentencesOf(places)[1]);
    expect(numbersIn(third)[0]).toBe(having(places, 'not-known'));
  });

  test('by region: each cell of the table', () => {
    const rows = [...documentAt('coverage').querySelectorAll('table.rows--run')][0]?.querySelectorAll('tbody tr') ?? [];
    const cells = [...rows].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => Number(plain(cell.textContent))),
    );
    const wanted = [...mapped.map(({ id }) => within(id)), authorities].map((places) => [
      places.length,
      ...STATES.map((state) => having(places, state)),
      ...runningOf(places),
    ]);
    expect(cells).toEqual(wanted);
  });

  test('the records that are old', () => {
    const { running, old } = runningWithOldEvidence(areas);
    expect(running).toBe(runningOf(authorities).reduce((sum, number) => sum + number));
    expect(plain(documentAt('coverage').querySelector('#age + p')?.textContent)).toContain(
      `Counting each type in each area, ${running} are recorded as running. For ${old} of these`,
    );
  });

  test('where nothing is recorded', () => {
    const rows = documentAt('coverage/gaps').querySelectorAll('tbody tr').length;
    const [unknown, none] = [having(authorities, 'not-known'), having(authorities, 'confirmed-none')];
    expect(numbersIn(textOf('coverage/gaps', '.lede')).filter(Boolean)).toEqual([unknown, none].filter(Boolean));
    expect(rows).toBe(unknown + none);
  });

  test('over time', () => {
    const dated = (field: 'opened' | 'closed', other: 'follows' | 'followed-by') =>
      count(recurrentCare, ({ status }) => Boolean(status[field]) && !Object.hasOwn(status, other));
    const { years, undated } = overTime(directory.services);
    const [opened, closed] = [dated('opened', 'follows'), dated('closed', 'followed-by')];
    expect(years.reduce((sum, year) => sum + year.opened.length, 0)).toBe(opened);
    expect(numbersIn(textOf('coverage/over-time', '.lede'))).toEqual([
      opened,
      closed,
      undated.opened.length,
      undated.closed.length,
    ]);
  });

  test('the list of the map offers to show each area that has an outline and a cell, and no other', () => {
    const outlined = new Set(areasOf(boundaries).map(({ properties }) => properties.id));
    const drawn = authorities.map(({ id }) => id).filter((id) => outlined.has(id) && directory.hexagons.has(id));
    const offered = [...documentAt('map').querySelectorAll<HTMLElement>('.area-item:has(button)')];
    expect(offered.map((item) => item.getAttribute('data-area')).toSorted()).toEqual(drawn.toSorted());
  });

  test('the legend of the map', () => {
    const places = documentAt('map').querySelectorAll('.area-item').length;
    const legend = [...documentAt('map').querySelectorAll('.legend li')].map(({ textContent }) =>
      numbersIn(plain(textContent)).at(-1),
    );
    expect([places, legend.reduce((sum, number) => (sum ?? 0) + (number ?? 0), 0)]).toEqual([
      authorities.length,
      authorities.length,
    ]);
  });
});

describe('regions', () => {
  test('each row of the table', () => {
    const rows = [...documentAt('regions').querySelectorAll('tbody tr')];
    const found = rows.map((row) =>
      Object.fromEntries(
        [...row.querySelectorAll('td')].map((cell) => [
          cell.getAttribute('data-column'),
          Number(plain(cell.textContent)),
        ]),
      ),
    );
    for (const [at, { id }] of mapped.entries()) {
      const states = STATES.map((state) => [STATE_IN_WORDS[state], having(within(id), state)]);
      const wanted = { Services: ofRegion(id).length, Authorities: within(id).length, ...Object.fromEntries(states) };
      // The page leaves out a state that no region has.
      expect([id, { ...wanted, ...found[at] }]).toEqual([id, wanted]);
    }
  });

  test.each(mapped.map(({ id }) => id))('%s', (id) => {
    const lede = textOf(`regions/${id}`, '.lede').replace('One recurrent-care', '1 recurrent-care');
    expect(numbersIn(lede)).toEqual([
      ofRegion(id).length,
      within(id).length,
      having(within(id), 'running'),
      having(within(id), 'not-known'),
    ]);
  });
});

test('each model says how many services follow it', () => {
  const said = [...documentAt('models').querySelectorAll('section .soft')].map(({ textContent }) => plain(textContent));
  const models = [...directory.models.keys()].map((id) => count(services, ({ model }) => model === id));
  expect(said).toEqual(
    models.map((number) => `${number === 1 ? 'One service' : `${number} services`} in the directory`),
  );
});

test('each way to browse says how many services its page lists', () => {
  const index = indexFacets(directory);
  const links = [...documentAt('services').querySelectorAll('nav.facets li')].flatMap((item) => {
    const number = item.querySelector('.count');
    return number
      ? [{ to: item.querySelector('a')?.getAttribute('href') ?? '', said: Number(number.textContent) }]
      : [];
  });
  const offered = FACETS.flatMap((facet) =>
    facet
      .terms(directory)
      .map(({ id }) => ({ to: `/services/${facet.id}/${id}/`, said: index.with(facet.id, id).length })),
  );
  expect(links).toEqual(offered.filter(({ said: number }) => number > 0));
  for (const { to, said: number } of links)
    expect([to, linesOnPagesOf(to, to.replace(/\/$/, ''))]).toEqual([to, number]);
  for (const type of ['pause', 'fdac', 'local', 'related'])
    expect([type, links.find(({ to }) => to === `/services/type/${type}/`)?.said ?? 0]).toEqual([
      type,
      count(services, (service) => service.type === type),
    ]);
});

describe('downloads', () => {
  const wanted: Record<string, number> = {
    coverage: authorities.length,
    'coverage-2021-06-01': authoritiesOn('2021-06-01').length,
    gaps: having(authorities, 'not-known') + having(authorities, 'confirmed-none'),
    services: services.length,
  };
  const sections = [...documentAt('downloads').querySelectorAll('section[id]')];

  test.each(sections.map((section) => [section.id, section] as const))('%s.csv', (name, section) => {
    const [, rows, columns] = /\((\S+) rows, (\d+) columns\)/.exec(plain(section.textContent)) ?? [];
    const [head = '', ...lines] = readFileSync(join(SITE, 'downloads', `${name}.csv`), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect([Number(rows?.replace(',', '')), Number(columns)]).toEqual([lines.length, head.split(',').length]);
    expect(lines.length).toBe(wanted[name] ?? lines.length);
  });

  test('every table is offered', () => {
    expect(sections.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(wanted)));
  });
});
