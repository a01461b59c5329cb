import { nameOfArea } from '../../analysis/areas.ts';
import { strongest } from '../../analysis/coverage/recorded.ts';
import { OVERALL_IN_WORDS, STATES } from '../../analysis/coverage/states.ts';
import { type Download, download } from '../../formats/table.ts';
import { dateColumns, text, whole, word } from '../../formats/tables/columns.ts';
import { SERVICE_TYPES, STATUSES } from '../../model/schema/service.ts';
import { directory } from '../directory.ts';
import { openings, runningByRegion } from './counted.ts';
import { counts, farFromAny, maps, regionLines } from './pictures.ts';

const lines = regionLines.flatMap(({ region, lines: own }) => own.map((line) => ({ ...line, region: region.name })));
type Line = (typeof lines)[number];
type Count = (typeof counts)[number] & { number: number };
const cells = maps.flatMap(({ day, states }) => [...states].map(([id, state]) => ({ day, id, state })));
type Cell = (typeof cells)[number];
type Distance = (typeof farFromAny.rows)[number];
type Share = (typeof runningByRegion)[number];
type Opening = (typeof openings)[number];
const OF_GAPS = ['not-known', 'confirmed-none'] as const;

/** The data behind the pictures, offered with the other tables. */
export const figures: readonly Download[] = [
  download<Line>(
    {
      name: 'services-over-time',
      title: 'Figures of the picture: services over time',
      description: 'One line for each recurrent-care service that has a date: from when to when it is drawn, and why.',
      key: ['service_id'],
    },
    [
      text<Line>('service_id', 'Service (id)', 'As in services.csv', ({ service }) => service.id),
      text('name', 'Name', 'The name that the service uses', ({ service }) => service.name),
      text('region', 'Region', 'The region that its file stands in', ({ region }) => region),
      word('type_id', 'Type (id)', 'Related services are not drawn', SERVICE_TYPES, ({ service }) => service.type),
      word('status_id', 'Status (id)', 'Whether it runs', STATUSES, ({ service }) => service.status.state),
      ...dateColumns<Line>('opened', 'Opened', 'When it opened.', ({ dates }) => dates.opened),
      ...dateColumns<Line>('evidence', 'Last evidence', 'The newest evidence.', ({ dates }) => dates.lastEvidence),
      ...dateColumns<Line>('closed', 'Closed', 'When it ended.', ({ dates }) => dates.closed),
      ...dateColumns<Line>('drawn_from', 'Drawn from', 'The first day that its line is drawn.', ({ from }) => from),
      ...dateColumns<Line>('drawn_until', 'Drawn until', 'The last day that its line is drawn.', ({ until }) => until),
    ],
    lines,
  ),
  download<Count>(
    {
      name: 'networks-over-time',
      title: 'Figures of the picture: networks over time',
      description:
        'One line for each count of the Pause and FDAC networks that somebody published. Their bases differ.',
      key: ['model_id', 'count'],
    },
    [
      text<Count>('model_id', 'Model (id)', 'The id of the model', ({ model }) => model),
      whole('count', 'Number of the count', 'Counted from 1 within the model, by date', ({ number }) => number),
      text('model', 'Model', 'The same in words', ({ name }) => name),
      ...dateColumns<Count>('counted', 'Counted', 'The day of the count.', ({ date }) => date),
      text('when', 'When', 'The date in words, or what is known of it', ({ when }) => when),
      whole('teams', 'Teams', 'Teams or practices; empty where they were not counted', ({ teams }) => teams),
      whole('local_authorities', 'Local authorities', 'Authorities that they serve', (row) => row.authorities),
      text('note', 'Note', 'What the count takes in, and what it does not', ({ note }) => note),
      text('source', 'Source', 'Where it is said', ({ source }) => source.title),
      text('source_url', 'Source: address', 'Where that can be read', ({ source }) => source.url),
    ],
    counts.map((count, at) => ({
      ...count,
      number: counts.slice(0, at + 1).filter(({ model }) => model === count.model).length,
    })),
  ),
  download<Distance>(
    {
      name: 'need-and-distance',
      title: 'Figures of the picture: need and distance',
      description:
        'One line for each authority of the picture: those with nothing recorded of which both figures are known.',
      key: ['area_id'],
    },
    [
      text<Distance>('area_id', 'Local authority (id)', 'As in areas.csv', ({ gap }) => gap.authority.id),
      text('gss_code', 'ONS code', 'The code of the Office for National Statistics', ({ gap }) => gap.authority.code),
      text('area', 'Local authority', 'The same in words', ({ gap }) => gap.authority.name),
      word('overall', 'Overall', 'Not known, or confirmed to be none', OF_GAPS, ({ gap }) => gap.overall),
      whole('rate_looked_after', 'Children looked after of every 10,000', 'As in need.csv', ({ rate }) => rate),
      whole('borders_to_nearest', 'Borders to the nearest', 'To a service of any type that runs', ({ hops }) => hops),
    ],
    farFromAny.rows,
  ),
  download<Share>(
    {
      name: 'running-by-region',
      title: 'Figures of the picture: running by region',
      description: 'One line for each region: in how many of its authorities a service is recorded as running.',
      key: ['region_id'],
    },
    [
      text<Share>('region_id', 'Region (id)', 'As in areas.csv', ({ region }) => region.id),
      text('region', 'Region', 'The same in words', ({ region }) => region.name),
      whole('authorities', 'Local authorities', 'How many there are', ({ of }) => of),
      whole('running', 'With a service', 'How many have one that is recorded as running', ({ running }) => running),
    ],
    runningByRegion,
  ),
  download<Opening>(
    {
      name: 'openings-by-year',
      title: 'Figures of the picture: openings by year',
      description: 'One line for each year: how many services opened in it by the date in their record.',
      key: ['year'],
    },
    [
      whole<Opening>('year', 'Year', 'Of the opening', ({ year }) => year),
      whole('opened', 'Opened', 'Nought where no record has that year', ({ opened }) => opened),
    ],
    openings,
  ),
  download<Cell>(
    {
      name: 'maps-over-time',
      title: 'Figures of the picture: maps of four days',
      description:
        'One line for each local authority and each day of the maps beside each other: what is recorded of it.',
      key: ['on_year', 'on_month', 'on_day', 'area_id'],
    },
    [
      ...dateColumns<Cell>('on', 'Day', 'The day of the map.', ({ day }) => day),
      text('area_id', 'Local authority (id)', 'As in areas.csv', ({ id }) => id),
      text('area', 'Local authority', 'The same in words', ({ id }) => nameOfArea(directory, id)),
      word('state', 'State', 'The strongest state of any type', STATES, ({ state }) => strongest(state)),
      text('state_in_words', 'State in words', 'Which types are recorded', ({ state }) => OVERALL_IN_WORDS[state]),
    ],
    cells,
  ),
];
