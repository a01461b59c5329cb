import type { Named, Reconciled } from '../../analysis/coverage/reconciliation.ts';
import { COUNTED_TYPES } from '../../analysis/coverage/states.ts';
import { type Column, type Download, download, listed } from '../table.ts';

const number = (
  name: string,
  title: string,
  description: string,
  value: (row: Reconciled) => number,
): Column<Reconciled> => ({ name, title, description, datatype: 'integer', value });

const text = (
  name: string,
  title: string,
  description: string,
  value: (row: Reconciled) => string | undefined,
): Column<Reconciled> => ({ name, title, description, datatype: 'string', value });

const list = (name: string, title: string, of: (row: Reconciled) => readonly Named[]): Column<Reconciled> => ({
  ...text(name, title, 'Names, with semicolons between.', (row) => listed(of(row).map((one) => one.name))),
  several: true,
});

const COLUMNS: readonly Column<Reconciled>[] = [
  text('region', 'Region', 'The id of the region.', ({ region }) => region.id),
  text('region_code', 'ONS code', 'The code of the region.', ({ region }) => region.code),
  {
    ...text('type', 'Type', 'pause and local count local authorities; fdac counts teams.', ({ type }) => type),
    values: COUNTED_TYPES,
  },
  number(
    'published',
    'Published in 2021',
    'The count in Table 2 (local, pause) or Table 3 (fdac) of the mapping. Services in development count with those that run.',
    ({ published }) => published,
  ),
  number(
    'named',
    'Named in the directory',
    'How many a record of any date and state names, with authorities as they were in June 2021.',
    ({ named }) => named.length,
  ),
  number(
    'possible',
    'May be among the counted',
    'Of those named, how many no record shows to have begun later or to have ended before.',
    ({ possible }) => possible.length,
  ),
  number(
    'of_that_time',
    'With evidence of that time',
    'Of those named, how many ran or were in development on 1 June 2021 by the rules of coverage, other than by old or undated evidence.',
    ({ ofThatTime }) => ofThatTime.length,
  ),
  number(
    'not_identified',
    'Not identified',
    'Published less those that may be among the counted, never below 0. Equal numbers do not prove the same places.',
    ({ notIdentified }) => notIdentified,
  ),
  number(
    'beyond',
    'Beyond the count',
    'How many more may be among the counted than were counted.',
    ({ beyond }) => beyond,
  ),
  list('named_list', 'Named', ({ named }) => named),
  list('of_that_time_list', 'Of that time', ({ ofThatTime }) => ofThatTime),
  text('why', 'Why', 'What is known of the difference. Empty where nothing is.', ({ why }) => why),
];

/** The published counts of 2021 compared with the services in the directory, one row for each region and type. */
export const reconciliationTable = (rows: readonly Reconciled[]): Download =>
  download(
    {
      name: 'reconciliation-2021',
      title: 'The 2021 mapping and the directory',
      description:
        'Counts of the first national mapping (Mason and Wilkinson, June 2021) for each region of England, beside the authorities and teams that the directory names.',
      key: ['region', 'type'],
    },
    COLUMNS,
    rows,
  );
