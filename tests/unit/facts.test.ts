import { describe, expect, test } from 'vitest';
import type { Directory } from '../../src/model/directory.ts';
import type { Mapping2021 } from '../../src/model/schema/published.ts';
import type { Service } from '../../src/model/schema/service.ts';
import { directory } from './real-data/reading.ts';

/**
 * Facts from across the directory, chosen by hand and checked in their sources. Each is of a kind that stays true, and
 * only a change of that very fact breaks its test: not another service, newer evidence or a closure.
 */
type Fact = { fact: string; source: string; of: (directory: Directory) => unknown; is: unknown };

const MAPPING = 'mason-wilkinson-2021';
const SALFORD = 'cox-2020-salford';
const JOURNAL = 'sfpc-journal-2020';
const BLAENAU_GWENT = 'prowle-walker-2019';

const fact = (said: string, source: string, of: Fact['of'], is: unknown): Fact => ({ fact: said, source, of, is });

function published({ mapping2021 }: Directory): Mapping2021 {
  if (!mapping2021) throw new Error('There is no mapping of 2021.');
  return mapping2021;
}
function service({ services }: Directory, id: string): Service {
  const found = services.find((one) => one.id === id);
  if (!found) throw new Error(`There is no service ${id}. A record is never taken out or renamed.`);
  return found;
}
/** A region's row of Table 2. */
const row = (region: string) => (all: Directory) => {
  const { total, local, pause, none, unknown } = published(all)['local-authorities'].regions[region] ?? {};
  return { total, local, pause, none, unknown };
};
const table2 = (total: number, local: number, pause: number, none: number, unknown: number) => ({
  total,
  local,
  pause,
  none,
  unknown,
});
const teams = (region: string) => (all: Directory) => published(all)['fdac-teams'].regions[region];
const figure = (table: string, id: string) => (all: Directory) =>
  all.figures.get(table)?.figures.find((one) => one.id === id)?.value;
const yearOpened = (id: string) => (all: Directory) => service(all, id).status.opened?.slice(0, 4);
const serves = (id: string, area: string) => (all: Directory) => service(all, id).areas.includes(area);
const pathways = (all: Directory) => service(all, 'strengthening-families-salford').pathways ?? [];
const mostMonths = (when: string) => (all: Directory) =>
  pathways(all).flatMap(({ timing, duration }) => (timing.includes(when) ? (duration?.months?.['at-most'] ?? []) : []));
const ruled = (all: Directory) =>
  pathways(all).flatMap(({ criteria = [] }) => criteria.flatMap(({ rule }) => rule ?? []));
const adopted = (id: string, areas: readonly string[]) => (all: Directory) => {
  const adopters: readonly string[] = all.programmes.find((one) => one.id === id)?.adopters ?? [];
  return areas.filter((area) => adopters.includes(area));
};
const line = (name: string) => (all: Directory) => all.helpNow.find((one) => one.name === name)?.phone;

const FDAC_IN_2021 = { teams: 14, courts: 21, 'local-authorities': 34 };
const SAFEGUARDING = ['cambridgeshire', 'walsall', 'lancashire', 'telford-and-wrekin', 'wandsworth', 'swindon'];
const VALUED = ['darlington', 'warwickshire', 'newcastle', 'coventry', 'solihull', 'sefton'];
const WRONG_DOOR = ['middlesbrough', 'rochdale', 'norfolk', 'warrington', 'redcar-and-cleveland', 'leicester'];
const COMPONENTS = [
  'trauma-informed',
  'loss-and-grief',
  'relationship-based',
  'therapeutic-and-practical-support',
  'assertive-flexible-outreach',
  'person-centred',
  'sexual-and-reproductive-health',
  'healthy-relationships',
];

const PUBLISHED: readonly Fact[] = [
  fact('Table 2, England', MAPPING, (all) => published(all)['local-authorities'].england, table2(152, 38, 35, 49, 30)),
  fact('Table 2, North East', MAPPING, row('north-east'), table2(12, 0, 7, 3, 2)),
  fact('Table 2, North West', MAPPING, row('north-west'), table2(23, 8, 6, 7, 2)),
  fact('Table 2, East Midlands', MAPPING, row('east-midlands'), table2(10, 1, 2, 3, 4)),
  fact('Table 2, London', MAPPING, row('london'), table2(33, 8, 8, 12, 5)),
  fact('Table 2, South West', MAPPING, row('south-west'), table2(15, 2, 4, 7, 2)),
  fact('Table 3, England', MAPPING, (all) => published(all)['fdac-teams'].england, 14),
  fact('Table 3, East of England', MAPPING, teams('east-of-england'), 0),
  fact('Table 3, West Midlands', MAPPING, teams('west-midlands'), 3),
  fact('Table 4', MAPPING, (all) => Object.values(published(all)['who-for'].counts), [2, 14, 5]),
  fact('Table 5', MAPPING, (all) => Object.values(published(all).timing.counts), [8, 7, 6]),
  fact('Table 6', MAPPING, (all) => COMPONENTS.filter((id) => all.vocabulary.components.has(id)), COMPONENTS),
  fact('mothers back within seven years, per cent', SALFORD, figure('recurrence', 'within-7-years'), 23.7),
  fact('mothers back within one to two years, per cent', SALFORD, figure('recurrence', 'within-1-to-2-years'), 13.2),
  fact('mothers in that study', SALFORD, figure('recurrence', 'mothers-in-dataset'), 43_541),
  fact('one case of care proceedings, £', SALFORD, figure('unit-costs', 'care-proceedings-case-gbp'), 32_263),
  ...(
    [
      ['referrals to Salford’s service', 'referrals-2014-04-to-2019-03', 224],
      ['families on pathway B', 'families-pathway-b', 209],
      ['parents on pathway A', 'parents-pathway-a', 15],
      ['children removed before', 'children-previously-removed', 271],
      ['referred by midwifery, per cent', 'referral-source-percent-midwifery', 52],
    ] as const
  ).map(([said, id, is]) => fact(said, SALFORD, figure('strengthening-families-salford', id), is)),
  fact(
    'referrals by 7 November 2018',
    BLAENAU_GWENT,
    figure('supporting-change-blaenau-gwent', 'referrals-to-2018-11-07'),
    97,
  ),
  fact('children worked with', BLAENAU_GWENT, figure('supporting-change-blaenau-gwent', 'children-worked-with'), 147),
];

const SERVICES: readonly Fact[] = [
  fact('London’s FDAC opened in', MAPPING, yearOpened('fdac-london'), '2008'),
  fact('Pause began in Hackney', MAPPING, serves('pause-hackney', 'hackney'), true),
  fact('Futures serves Leeds', MAPPING, serves('futures-leeds', 'leeds'), true),
  fact('Futures opened in', MAPPING, yearOpened('futures-leeds'), '2017'),
  fact('Foundations opened in', MAPPING, yearOpened('foundations-east-sussex'), '2014'),
  fact('DAISY opened in', MAPPING, (all) => service(all, 'daisy-walsall').status.opened, '2021-02'),
  fact('Nest follows Salford’s model', MAPPING, (all) => service(all, 'nest-rochdale').model, 'strengthening-families'),
  fact(
    'Salford’s pathway B: under so many weeks pregnant',
    SALFORD,
    (all) => ruled(all).find((rule) => rule['weeks-pregnant'])?.['weeks-pregnant']?.below,
    20,
  ),
  fact(
    'Salford: months at most with parents whose child was removed',
    'salford-2018-slides',
    mostMonths('post-proceedings'),
    expect.arrayContaining([24]),
  ),
  fact(
    'Salford: months at most until the child goes to school',
    'salford-2018-slides',
    mostMonths('post-birth-up-to-school'),
    expect.arrayContaining([60]),
  ),
  fact(
    'Supporting Change is about the edge of care, and related',
    BLAENAU_GWENT,
    (all) => [
      service(all, 'supporting-change-blaenau-gwent').type,
      service(all, 'supporting-change-blaenau-gwent').kind,
    ],
    ['related', 'edge-of-care'],
  ),
  fact('Supporting Change opened in', BLAENAU_GWENT, yearOpened('supporting-change-blaenau-gwent'), '2018'),
];

const AROUND: readonly Fact[] = [
  fact(
    'FDAC in June 2021: teams, courts and authorities',
    MAPPING,
    (all) => all.models.get('fdac')?.['network-sizes']?.find(({ source }) => source === MAPPING),
    expect.objectContaining(FDAC_IN_2021),
  ),
  fact('adopters of Family Safeguarding', JOURNAL, adopted('family-safeguarding', SAFEGUARDING), SAFEGUARDING),
  fact('adopters of Family Valued', JOURNAL, adopted('family-valued', VALUED), VALUED),
  fact('adopters of No Wrong Door', JOURNAL, adopted('no-wrong-door', WRONG_DOOR), WRONG_DOOR),
  fact(
    'the ONS code of Salford',
    'dfe-local-authorities',
    (all) => all.authorityById.get('salford')?.code,
    'E08000006',
  ),
  fact(
    'the last day of Cumbria',
    'dfe-local-authorities',
    (all) => all.authorityById.get('cumbria')?.['valid-to'],
    '2023-03-31',
  ),
  fact(
    'Salford borders Manchester',
    'ons-neighbours-2021',
    (all) => all.neighbours.get('salford')?.land.includes('manchester'),
    true,
  ),
  fact(
    'the former county of Avon',
    'place-names.yaml',
    (all) => all.placeNames.find(({ name }) => name === 'Avon')?.areas.length,
    4,
  ),
  fact('the emergency number', 'help-now.yaml', line('Emergency services'), '999'),
  fact('the number of Samaritans', 'help-now.yaml', line('Samaritans'), '116 123'),
];

const ALL = { 'published figures': PUBLISHED, services: SERVICES, 'models, programmes, areas and help lines': AROUND };

describe.each(Object.entries(ALL))('%s', (_, facts) => {
  test.each(facts)('$fact ($source)', ({ fact: said, source, of, is }) => {
    const message = `${said}. If a source now says otherwise, change this line together with the record, and name the source (here: ${source}).`;
    expect(of(directory), message).toEqual(is);
  });
});

/** A figure of one year: where the table has a later year, there is nothing to compare it with. */
test('children looked after in Blackpool on 31 March 2025 (dfe-cla-2025)', ({ skip }) => {
  const { need } = directory;
  skip(need?.['as-of'] !== '2025-03-31', 'The table is of another year.');
  const message = 'If the source now says otherwise, change this line together with data/areas/need.yaml.';
  expect(need?.authorities['blackpool'], message).toEqual({ children: 28_923, 'looked-after': 531, rate: 184 });
});

test('every source that is named here is cited by the data, including the five that the directory began with', () => {
  const named = new Set(Object.values(ALL).flatMap((facts) => facts.map(({ source }) => source)));
  const five = [MAPPING, SALFORD, 'salford-2018-slides', JOURNAL, BLAENAU_GWENT];
  expect([...named].filter((id) => !id.endsWith('.yaml') && !directory.sources.has(id))).toEqual([]);
  expect(five.filter((id) => !named.has(id))).toEqual([]);
});
