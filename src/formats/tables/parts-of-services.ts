import { authority, nameOfArea } from '../../analysis/areas.ts';
import { pathwaysOf } from '../../analysis/inheritance.ts';
import type { Directory } from '../../model/directory.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { Criterion, Pathway } from '../../model/schema/eligibility.ts';
import type { Service } from '../../model/schema/service.ts';
import { type Column, type Download, download } from '../table.ts';
import { dateColumns, list, text, whole, word } from './columns.ts';

type OfService = { service: Service };

/** The service of a row, as a key for joins. */
const serviceColumn = <Row extends OfService>(): Column<Row> =>
  text('service_id', 'Service (id)', 'The id of the service, as in services.csv', ({ service }) => service.id);

const SAID_BY = ['service', 'model'] as const;
const saidBy = <Row extends { from: string }>(): Column<Row> =>
  word(
    'said_by',
    'Said by',
    'The record of the service, or only the model that it follows',
    SAID_BY,
    ({ from }) => from,
  );

const RELATIONS = ['serves', 'may-serve', 'served-formerly'] as const;
type ServiceArea = OfService & { area: string; relation: (typeof RELATIONS)[number] };

/** One row for each pair of a service and an authority that a source names. */
export function serviceAreasTable(directory: Directory): Download {
  const of = (service: Service, areas: readonly string[] | undefined, relation: ServiceArea['relation']) =>
    (areas ?? []).map((area) => ({ service, area, relation }));
  const rows = directory.services.flatMap((service): ServiceArea[] => [
    ...of(service, service.areas, 'serves'),
    ...of(service, service['areas-uncertain'], 'may-serve'),
    ...of(service, service['areas-formerly'], 'served-formerly'),
  ]);
  return download<ServiceArea>(
    {
      name: 'service-areas',
      title: 'Services by area',
      description: 'One line for each service and local authority that a source names together.',
      key: ['service_id', 'area_id', 'relation'],
    },
    [
      serviceColumn(),
      text('area_id', 'Local authority (id)', 'The id of the local authority, as in areas.csv', ({ area }) => area),
      text('area', 'Local authority', 'The same in words', ({ area }) => nameOfArea(directory, area)),
      text('gss_code', 'ONS code', 'The newest code of the authority', ({ area }) => authority(directory, area)?.code),
      word('relation', 'Relation', 'Only those that it serves are counted', RELATIONS, ({ relation }) => relation),
      {
        ...text<ServiceArea>(
          'part',
          'A part only',
          'yes where it serves only a part of the authority',
          () => undefined,
        ),
        datatype: 'boolean',
        value: ({ service, area, relation }) =>
          relation === 'serves' ? (service['areas-part'] ?? []).includes(area) : undefined,
      },
      ...dateColumns<ServiceArea>(
        'since',
        'Since',
        'When an area joined that came later than the service.',
        ({ service, area, relation }) => (relation === 'serves' ? service['areas-since']?.[area] : undefined),
      ),
    ],
    rows,
  );
}

type PathwayRow = OfService & { pathway: Pathway; number: number; from: string };

const pathwayRows = (directory: Directory): PathwayRow[] =>
  directory.services.flatMap((service) => {
    const { value, from } = pathwaysOf(service, directory);
    return value.map((pathway, at) => ({ service, pathway, number: at + 1, from }));
  });

const idsOf = (ids: Pathway['timing']): readonly string[] => (ids === 'unknown' ? [] : ids);

const numberColumn = <Row extends { number: number }>(name: string, title: string): Column<Row> =>
  whole(name, title, 'Counted from 1 within what stands to its left', ({ number }) => number);

/** One row for each pathway of a service, or of its model where its record has none. */
export const pathwaysTable = (directory: Directory): Download =>
  download<PathwayRow>(
    {
      name: 'pathways',
      title: 'Ways in',
      description: 'One line for each way in to a service: when, for whom and for how long.',
      key: ['service_id', 'pathway'],
    },
    [
      serviceColumn<PathwayRow>(),
      numberColumn('pathway', 'Number of the way in'),
      saidBy(),
      text('name', 'Name', 'The service’s own name for it, where it has one', ({ pathway }) => pathway.name),
      list('when_ids', 'When (ids)', 'Ids of timing; empty where not known', ({ pathway }) => idsOf(pathway.timing)),
      text('when_note', 'When: note', 'What the ids cannot say', ({ pathway }) => pathway['timing-note']),
      list('who_ids', 'Who for (ids)', 'Ids of who; empty where not known', ({ pathway }) => idsOf(pathway.who)),
      text('who_note', 'Who for: note', 'What the ids cannot say', ({ pathway }) => pathway['who-note']),
      text('duration', 'How long', 'How long the help lasts', ({ pathway }) => pathway.duration?.text),
      months('months_at_least', 'At least, in months', 'at-least'),
      months('months_at_most', 'At most, in months', 'at-most'),
    ],
    pathwayRows(directory),
  );

const months = (name: string, title: string, bound: 'at-least' | 'at-most'): Column<PathwayRow> => ({
  name,
  title,
  description: 'The same in months; empty where the source gives no figure',
  datatype: 'number',
  value: ({ pathway }) => pathway.duration?.months?.[bound],
});

type CriterionRow = OfService & { pathway: number; number: number; from: string; criterion: Criterion };

/** One row for each criterion of a pathway. */
export const criteriaTable = (directory: Directory): Download =>
  download<CriterionRow>(
    {
      name: 'criteria',
      title: 'Criteria',
      description:
        'One line for each criterion of a way in: who can be taken on. A service without lines has none recorded.',
      key: ['service_id', 'pathway', 'criterion'],
    },
    [
      serviceColumn<CriterionRow>(),
      whole('pathway', 'Number of the way in', 'As in pathways.csv', ({ pathway }) => pathway),
      numberColumn('criterion', 'Number of the criterion'),
      saidBy(),
      text('text', 'Criterion', 'In plain words', ({ criterion }) => criterion.text),
      text(
        'rule',
        'Rule',
        'The same for a program, as JSON; empty where no rule can say it',
        ({ criterion }) => criterion.rule && JSON.stringify(criterion.rule),
      ),
      text(
        'source',
        'Source',
        'A citation, or the key of a piece of evidence of the record',
        ({ criterion }) => criterion.source,
      ),
    ],
    pathwayRows(directory).flatMap(({ service, pathway, number: of, from }) =>
      (pathway.criteria ?? []).map((criterion, at) => ({ service, pathway: of, number: at + 1, from, criterion })),
    ),
  );

type ComponentRow = OfService & { component: string };

/** One row for each core component that a service has according to a source. */
export const componentsTable = ({ services, vocabulary }: Directory): Download =>
  download<ComponentRow>(
    {
      name: 'components',
      title: 'Core components',
      description:
        'One line for each core component that a source evidences of a service. One that is absent is not known.',
      key: ['service_id', 'component_id'],
    },
    [
      serviceColumn<ComponentRow>(),
      text('component_id', 'Component (id)', 'The id of the component', ({ component }) => component),
      text(
        'component',
        'Component',
        'The same in words',
        ({ component }) => vocabulary.components.get(component)?.label,
      ),
    ],
    services.flatMap((service) => [...new Set(service.components ?? [])].map((component) => ({ service, component }))),
  );

const EVENTS = ['opened', 'seen-running', 'state', 'closed'] as const;
type StateRow = OfService & { event: (typeof EVENTS)[number]; date: PartialDate; note: string | undefined };

/** One row for each dated statement about a service's status. */
export const statesTable = ({ services }: Directory): Download =>
  download<StateRow>(
    {
      name: 'states',
      title: 'History of states',
      description:
        'One line for each dated word of whether a service runs: when it opened, when it was seen, when it ended.',
      key: ['service_id', 'event'],
    },
    [
      serviceColumn<StateRow>(),
      word(
        'event',
        'Event',
        'state: of that date the state is recorded. seen-running: a source shows it',
        EVENTS,
        ({ event }) => event,
      ),
      text('status_id', 'Status (id)', 'Of a state: which; else empty', ({ event, service }) =>
        event === 'state' ? service.status.state : undefined,
      ),
      ...dateColumns<StateRow>('on', 'Date', 'The date, as exact as the evidence.', ({ date }) => date),
      text('note', 'Note', 'What is known of that date', ({ note }) => note),
    ],
    services.flatMap((service) => {
      const { status } = service;
      const row = (event: StateRow['event'], date: PartialDate | undefined, note?: string) =>
        date ? [{ service, event, date, note }] : [];
      return [
        ...row('opened', status.opened, status['opened-note']),
        ...row('seen-running', status['last-seen-running']),
        ...row('state', status['as-of'], status['as-of-note']),
        ...row('closed', status.closed, status['closed-note']),
      ];
    }),
  );
