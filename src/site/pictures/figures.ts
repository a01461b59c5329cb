import { nameOfArea } from '../../analysis/areas.ts';
import { strongest } from '../../analysis/coverage/recorded.ts';
import { OVERALL_IN_WORDS } from '../../analysis/coverage/states.ts';
import { csv } from '../../formats/csv.ts';
import { type Column, download } from '../../formats/table.ts';
import { directory } from '../directory.ts';
import { openings, runningByRegion } from './counted.ts';
import { counts, farFromAny, maps, regionLines } from './pictures.ts';

const column = <Row>(name: string, value: Column<Row>['value']): Column<Row> => ({
  name,
  title: name,
  description: name,
  datatype: 'string',
  value,
});
const table = <Row>(name: string, rows: readonly Row[], columns: readonly Column<Row>[]) => {
  const { rows: cells, columns: heads } = download({ name, title: name, description: name, key: [] }, columns, rows);
  return { name, text: csv({ columns: heads, rows: cells }) };
};

const lines = regionLines.flatMap(({ region, lines: own }) => own.map((line) => ({ ...line, region: region.name })));
const cells = maps.flatMap(({ day, states }) => [...states].map(([id, state]) => ({ day, id, state })));

/** The figures behind the pictures, each as the text of a CSV file. */
export const figures = [
  table('services-over-time', lines, [
    column('service', ({ service }) => service.id),
    column('name', ({ service }) => service.name),
    column('region', ({ region }) => region),
    column('type', ({ service }) => service.type),
    column('status', ({ service }) => service.status.state),
    column('opened', ({ dates }) => dates.opened),
    column('last_evidence', ({ dates }) => dates.lastEvidence),
    column('closed', ({ dates }) => dates.closed),
    column('drawn_from', ({ from }) => from),
    column('drawn_until', ({ until }) => until),
  ]),
  table('networks-over-time', counts, [
    column('network', ({ name }) => name),
    column('date', ({ date }) => date),
    column('when', ({ when }) => when),
    column('teams', ({ teams }) => teams),
    column('local_authorities', ({ authorities }) => authorities),
    column('note', ({ note }) => note),
    column('source', ({ source }) => source.title),
    column('source_address', ({ source }) => source.url),
  ]),
  table('need-and-distance', farFromAny.rows, [
    column('authority', ({ gap }) => gap.authority.id),
    column('gss_code', ({ gap }) => gap.authority.code),
    column('name', ({ gap }) => gap.authority.name),
    column('state', ({ gap }) => gap.overall),
    column('rate_looked_after', ({ rate }) => rate),
    column('borders_to_nearest', ({ hops }) => hops),
  ]),
  table('running-by-region', runningByRegion, [
    column('region', ({ region }) => region.id),
    column('name', ({ region }) => region.name),
    column('authorities', ({ of }) => of),
    column('running', ({ running }) => running),
  ]),
  table('openings-by-year', openings, [column('year', ({ year }) => year), column('opened', ({ opened }) => opened)]),
  table('maps-over-time', cells, [
    column('day', ({ day }) => day),
    column('authority', ({ id }) => id),
    column('name', ({ id }) => nameOfArea(directory, id)),
    column('state', ({ state }) => strongest(state)),
    column('in_words', ({ state }) => OVERALL_IN_WORDS[state]),
  ]),
];
