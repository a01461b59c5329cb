import type { AreaCoverage } from '../../analysis/coverage/coverage.ts';
import { dateInWords } from '../../analysis/freshness.ts';
import type { Directory } from '../../model/directory.ts';
import { type Column, listed } from '../table.ts';

/** The columns that identify an authority, in every table with one row for each authority. */
export function authorityColumns<Row extends Pick<AreaCoverage, 'authority'>>(): Column<Row>[] {
  return [
    {
      name: 'gss_code',
      title: 'ONS code',
      description:
        'The code of the local authority in force on the day of the table. Empty where the ONS has given none yet.',
      datatype: 'string',
      value: ({ authority }) => authority.code,
    },
    {
      name: 'name',
      title: 'Local authority',
      description: 'Its common name.',
      datatype: 'string',
      value: ({ authority }) => authority.name,
    },
    {
      name: 'region',
      title: 'Region',
      description: 'The id of its region of England, or wales.',
      datatype: 'string',
      value: ({ authority }) => authority.region,
    },
  ];
}

/**
 * The id of an authority, the key of every table with one row for each: an authority can have no code yet. It stands
 * last, because columns never move.
 */
export const areaIdColumn = <Row extends Pick<AreaCoverage, 'authority'>>(): Column<Row> => ({
  name: 'area_id',
  title: 'Local authority (id)',
  description: 'The id of the local authority, as in areas.csv. Every line has one, also where there is no code yet.',
  datatype: 'string',
  value: ({ authority }) => authority.id,
});

/** Services that may serve an authority, in every table of what is recorded for authorities. */
export const uncertainColumn = <Row extends Pick<AreaCoverage, 'uncertain'>>(): Column<Row> => ({
  name: 'may_be_served_by',
  title: 'May be served by',
  description:
    'Ids of services that may serve it, with semicolons between. No source is certain of it, so they are counted in no state.',
  datatype: 'string',
  several: true,
  value: ({ uncertain }) => listed(uncertain.map(({ id }) => id)),
});

/** Children looked after, in every table with one row for each authority. */
export function needColumns<Row extends Pick<AreaCoverage, 'authority'>>({ need }: Directory): Column<Row>[] {
  const about = need
    ? `on ${dateInWords(need['as-of'])}. ${need.caution} Empty where it is not published: Wales, authorities with too few, and authorities that began after that day.`
    : '';
  return [
    {
      name: 'looked_after',
      title: 'Children looked after',
      description: `Children looked after ${about}`,
      datatype: 'integer',
      value: ({ authority }) => need?.authorities[authority.id]?.['looked-after'],
    },
    {
      name: 'rate',
      title: 'Rate of children looked after',
      description: `Children looked after per 10,000 children aged 0 to 17 ${about}`,
      datatype: 'number',
      value: ({ authority }) => need?.authorities[authority.id]?.rate,
    },
  ];
}
