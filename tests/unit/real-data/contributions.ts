import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { authoritiesAt, servicesOfArea } from '../../../src/analysis/areas.ts';
import type { LocalAuthority, NeedFigures } from '../../../src/model/schema/area.ts';
import type { Service } from '../../../src/model/schema/service.ts';
import { COUNTED_TYPES } from '../../../src/model/schema/service-types.ts';
import type { ChangedEntry } from '../../../src/model/tree-with.ts';
import { corrected, type Edit, edited, quoted } from './edited.ts';
import { directory, TODAY } from './reading.ts';

/** A good contribution to the data: its name, and the files of data/ that it writes. */
export type Contribution = { name: string; files: readonly ChangedEntry[] };

type NeedOfArea = NeedFigures['authorities'][string];

const MONTH = TODAY.slice(0, 7);
const RUNS_SINCE_2019 = { state: 'operational', opened: 2019 };
const CLOSED = { state: 'closed', opened: '2019-10', closed: '2022-03', 'as-of': MONTH };
const PAGE = 'https://www.example.org/page';
const page = (supports: readonly string[]) => ({ url: PAGE, title: 'A page', published: MONTH, supports });

/** The whole record that CONTRIBUTING.md shows. */
export const [, EXAMPLE = ''] =
  /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];

const seenNow: Edit = (record) => {
  record.setIn(['status', 'as-of'], MONTH);
  record.deleteIn(['status', 'as-of-note']);
  record.addIn(['evidence'], record.createNode(page(['status'])));
};

const closed: Edit = (record) => {
  seenNow(record);
  record.setIn(['status', 'state'], 'closed');
  record.setIn(['status', 'closed'], MONTH);
};

const closing = (service: Service): Contribution => ({
  name: `the closing of ${service.id}`,
  files: corrected(service, closed),
});

const takenOver = (service: Service): Contribution => ({
  name: `another service in the place of ${service.id}`,
  files: [
    ...corrected(service, (record) => {
      closed(record);
      record.setIn(['status', 'followed-by'], 'new-service');
    }),
    added({ id: service.areas[0] ?? '', name: 'its place' }, service.region, {
      areas: service.areas,
      status: { state: 'operational', opened: MONTH, 'as-of': MONTH, follows: service.id },
    }),
  ],
});

const renewal = (service: Service): Contribution => ({
  name: `newer evidence that ${service.id} runs`,
  files: corrected(service, seenNow),
});

const telephone = (service: Service): Contribution => ({
  name: `a telephone number for ${service.id}`,
  files: corrected(service, (record) => {
    if (!record.has('contact')) record.set('contact', record.createNode({}));
    record.setIn(['contact', 'phone'], quoted('0161 496 0000'));
    record.addIn(['evidence'], record.createNode(page(['contact'])));
  }),
});

/** A new service in a place, with the least that a record needs and `fields`. */
const added = (place: { id: string; name: string }, region: string, fields: Record<string, unknown>): ChangedEntry => ({
  path: `services/${region}/new-service.yaml`,
  text: stringify(
    {
      name: `A new service in ${place.name}`,
      type: 'local',
      kind: 'recurrent-care',
      summary: `Help for parents in ${place.name} after a child has been removed.`,
      status: { state: 'operational', 'as-of': MONTH },
      provider: {},
      areas: [place.id],
      pathways: [{ timing: 'unknown', who: 'unknown' }],
      evidence: [page(['status', 'areas', 'contact'].filter((field) => field !== 'contact' || field in fields))],
      ...fields,
    },
    { lineWidth: 0 },
  ),
});

const inAuthority = (what: string, area: LocalAuthority, fields: Record<string, unknown>): Contribution => ({
  name: `${what} in ${area.name}`,
  files: [added(area, area.region, fields)],
});

const PAUSE = { type: 'pause', kind: 'pause-practice', model: 'pause' };
const FDAC = { type: 'fdac', kind: 'fdac-team', model: 'fdac' };
const RELATED = { type: 'related', kind: 'peer-or-birth-parent-support' };

const confirmedNone = ({ id, name }: LocalAuthority): Contribution => ({
  name: `the council’s word that there is none in ${name}`,
  files: [
    edited('areas/confirmed-none.yaml', (record) => {
      const evidence = [{ url: PAGE, title: 'An answer', published: MONTH }];
      const answer = { authority: id, types: COUNTED_TYPES, 'as-of': MONTH, by: `${name} Council`, evidence };
      record.addIn(['confirmed'], record.createNode(answer));
    }),
  ],
});

/** One more child, and the rate that follows from it. The figure is also in the series over the years. */
const correctedNeed = ([area, { children, 'looked-after': before }]: [string, NeedOfArea]): Contribution => ({
  name: `a corrected figure of need in ${area}`,
  files: [
    edited('areas/need.yaml', (record) => {
      record.setIn(['authorities', area, 'looked-after'], before + 1);
      record.setIn(['authorities', area, 'rate'], Math.round(((before + 1) * 10_000) / children));
    }),
    edited('areas/need-series.yaml', (record) => {
      const measures = directory.needSeries?.measures ?? [];
      const at = measures.findIndex(({ id }) => id === 'looked-after');
      const year = measures[at]?.years.indexOf(Number(directory.need?.['as-of'].slice(0, 4)));
      record.setIn(['measures', at, 'authorities', area, 'number', year], before + 1);
    }),
  ],
});

const authorities = authoritiesAt(directory, TODAY);
const servicesIn = (area: LocalAuthority) => servicesOfArea(directory, area.id);
/** The first authority in each region without a record of a type, or without any record. */
const without = (type?: string): LocalAuthority[] => {
  const bare = authorities.filter((area) => !servicesIn(area).some((service) => !type || service.type === type));
  return bare.filter(({ region }, at) => bare.findIndex((other) => other.region === region) === at);
};
const closedOnly = authorities.filter((area) => {
  const states = servicesIn(area).map(({ status }) => status.state);
  return states.length > 0 && states.every((state) => state === 'closed');
});
const running = directory.services.filter(({ status }) => status.state === 'operational' && !status['followed-by']);
/** The first running service of each type. */
const ofEachType = running.filter(({ type }, at) => running.findIndex((other) => other.type === type) === at);

/** One contribution of every kind that CONTRIBUTING.md asks for, in each region or of each type. */
export const CONTRIBUTIONS: readonly Contribution[] = [
  { name: 'the example of CONTRIBUTING.md', files: [{ path: 'services/north-west/new-page.yaml', text: EXAMPLE }] },
  ...without().map((area) => inAuthority('a local service from before the mapping', area, { status: RUNS_SINCE_2019 })),
  ...without('pause').map((area) => inAuthority('a Pause practice', area, PAUSE)),
  ...without('fdac').map((area) => inAuthority('an FDAC team that has closed', area, { ...FDAC, status: CLOSED })),
  ...without().map((area) => inAuthority('a related service', area, { ...RELATED, status: { state: 'unknown' } })),
  ...directory.regions.map((region) => ({
    name: `a service of unknown authorities, listed under ${region.name}`,
    files: [added(region, region.id, { areas: [], contact: { website: PAGE } })],
  })),
  ...ofEachType.flatMap((service) => [closing(service), takenOver(service), renewal(service), telephone(service)]),
  ...[...without().slice(0, 1), ...closedOnly.slice(0, 1)].map(confirmedNone),
  ...Object.entries(directory.need?.authorities ?? {})
    .slice(0, 1)
    .map(correctedNeed),
];
