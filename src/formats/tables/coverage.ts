import type { AreaCoverage } from '../../analysis/coverage/coverage.ts';
import {
  COUNTED_TYPES,
  type CountedType,
  OVERALL_STATES,
  STATE_IN_WORDS,
  STATES,
} from '../../analysis/coverage/states.ts';
import { dateInWords } from '../../analysis/freshness.ts';
import type { Directory } from '../../model/directory.ts';
import { type Column, type Download, download, listed } from '../table.ts';
import { authorityColumns, needColumns, uncertainColumn } from './authority-columns.ts';
import { dateColumns } from './columns.ts';

const WORDS = STATES.map((state) => `${state}: ${STATE_IN_WORDS[state].toLowerCase()}`).join('; ');
const CONFIDENCE = ['fresh', 'ageing', 'old', 'undated', 'inferred'];
const TITLE: Record<CountedType, string> = { pause: 'Pause', fdac: 'FDAC', local: 'Locally developed service' };

const stateColumn = (type: CountedType): Column<AreaCoverage> => ({
  name: type,
  title: TITLE[type],
  description: `What is recorded of this type. ${WORDS}.`,
  datatype: 'string',
  values: STATES,
  value: ({ types }) => types[type].state,
});

const detailColumns = (type: CountedType): Column<AreaCoverage>[] => [
  {
    name: `${type}_services`,
    title: `${TITLE[type]}: records`,
    description: 'Ids of the records that say so, with semicolons between. Each has a page at /services/<id>/.',
    datatype: 'string',
    several: true,
    value: ({ types }) => listed(types[type].services.map(({ id }) => id)),
  },
  ...dateColumns<AreaCoverage>(
    `${type}_evidence`,
    `${TITLE[type]}: newest evidence`,
    'The newest evidence that the state rests on.',
    ({ types }) => types[type].evidence,
  ),
  {
    name: `${type}_confidence`,
    title: `${TITLE[type]}: how far to rely on it`,
    description:
      'Age of that evidence on the day: fresh up to a year, ageing up to three, old after that; undated; or inferred from what is dated later. Empty where the state is not-known.',
    datatype: 'string',
    values: CONFIDENCE,
    value: ({ types }) => types[type].confidence,
  },
  {
    name: `${type}_part`,
    title: `${TITLE[type]}: part of the area only`,
    description: 'yes where the records that give the state speak of only a part of the authority.',
    datatype: 'boolean',
    value: ({ types }) => types[type].part,
  },
];

/** The columns of a table of coverage, one row for each authority. */
const coverageColumns = (directory: Directory): Column<AreaCoverage>[] => [
  ...authorityColumns<AreaCoverage>(),
  ...COUNTED_TYPES.map(stateColumn),
  {
    name: 'overall',
    title: 'Overall',
    description:
      'The one type that is recorded as running, or several; where none is, the strongest of in-development, unsure and closed; confirmed-none only where all three types are; else not-known, which never means none.',
    datatype: 'string',
    values: OVERALL_STATES,
    value: ({ overall }) => overall,
  },
  uncertainColumn<AreaCoverage>(),
  ...COUNTED_TYPES.flatMap(detailColumns),
  ...needColumns<AreaCoverage>(directory),
];

/** The coverage of every authority on a day. */
export const coverageTable = (
  directory: Directory,
  areas: readonly AreaCoverage[],
  { name, day }: { name: string; day: string },
): Download =>
  download(
    {
      name,
      title: `Coverage on ${dateInWords(day)}`,
      description: `Every local authority in England and Wales on ${dateInWords(day)}: what is recorded of Pause, Family Drug and Alcohol Courts and locally developed services for parents who have had a child removed. Related services are not counted.`,
      key: ['gss_code'],
    },
    coverageColumns(directory),
    areas,
  );
