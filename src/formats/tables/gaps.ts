import { type Gap, howToFindOut, type Nearest } from '../../analysis/coverage/gaps.ts';
import { COUNTED_TYPES, type CountedType, OVERALL_IN_WORDS } from '../../analysis/coverage/states.ts';
import { dateInWords } from '../../analysis/freshness.ts';
import type { Directory } from '../../model/directory.ts';
import { type Column, type Download, download, listed } from '../table.ts';
import { authorityColumns, needColumns, uncertainColumn } from './authority-columns.ts';

const TITLE: Record<CountedType, string> = { pause: 'Pause', fdac: 'FDAC', local: 'locally developed service' };

const servicesIn = (nearest: Nearest | undefined): string[] => [
  ...new Set((nearest?.in ?? []).flatMap(({ services }) => services.map(({ id }) => id))),
];

const nearestColumns = (type: CountedType): Column<Gap>[] => [
  {
    name: `${type}_hops`,
    title: `Borders to the nearest ${TITLE[type]}`,
    description: `How many borders of authorities, over land or water, lie between it and the nearest ${TITLE[type]} that is recorded as running. 1 is next door. Empty where none can be reached.`,
    datatype: 'integer',
    value: ({ nearest }) => nearest[type]?.hops,
  },
  {
    name: `${type}_nearest`,
    title: `Nearest ${TITLE[type]}`,
    description: 'Ids of the services that are so near, with semicolons between.',
    datatype: 'string',
    several: true,
    value: ({ nearest }) => listed(servicesIn(nearest[type])),
  },
];

const columns = (directory: Directory): Column<Gap>[] => [
  ...authorityColumns<Gap>(),
  {
    name: 'overall',
    title: 'Overall',
    description: `not-known: ${OVERALL_IN_WORDS['not-known'].toLowerCase()}, which never means none. confirmed-none: someone has said that there is none of any type.`,
    datatype: 'string',
    values: ['not-known', 'confirmed-none'],
    value: ({ overall }) => overall,
  },
  uncertainColumn<Gap>(),
  ...needColumns<Gap>(directory),
  {
    name: 'need_missing',
    title: 'Why there is no figure',
    description: 'Why the number and rate of children looked after are missing. Empty where they are there.',
    datatype: 'string',
    value: ({ need }) => ('missing' in need ? need.missing : undefined),
  },
  ...COUNTED_TYPES.flatMap(nearestColumns),
  {
    name: 'neighbours',
    title: 'Neighbours',
    description: 'How many authorities border it, over land or water.',
    datatype: 'integer',
    value: ({ neighbours }) => neighbours.total,
  },
  {
    name: 'neighbours_with_service',
    title: 'Neighbours with a service',
    description: 'How many of them have a service of any counted type that is recorded as running.',
    datatype: 'integer',
    value: ({ neighbours }) => neighbours.withRunning,
  },
  {
    name: 'similar',
    title: 'Similar authorities',
    description:
      'How many authorities are most like it by the statistical neighbour model. Empty where the model leaves it out, as it does Wales.',
    datatype: 'integer',
    value: ({ similar }) => similar?.total,
  },
  {
    name: 'similar_with_service',
    title: 'Similar authorities with a service',
    description:
      'How many of them have a service of any counted type that is recorded as running. Empty where the model leaves it out.',
    datatype: 'integer',
    value: ({ similar }) => similar?.withRunning,
  },
  {
    name: 'who_to_talk_to',
    title: 'Who to talk to',
    description:
      'Ids of up to five services that are recorded as running: in similar authorities first, then next door, then in the region.',
    datatype: 'string',
    several: true,
    value: ({ comparable }) => listed(comparable.map(({ service }) => service.id)),
  },
  {
    name: 'how_to_settle',
    title: 'How to settle it',
    description: 'What to ask, and whom.',
    datatype: 'string',
    value: howToFindOut,
  },
];

/** The authorities for which nothing is recorded, as a list of what has to be found out. */
export const gapsTable = (directory: Directory, gaps: readonly Gap[], day: string): Download =>
  download(
    {
      name: 'gaps',
      title: `Nothing recorded on ${dateInWords(day)}`,
      description:
        'Local authorities in England and Wales for which no Pause practice, Family Drug and Alcohol Court or locally developed service is recorded, with what is around them. That nothing is recorded does not mean that there is nothing: it is a list of what to find out.',
      key: ['gss_code'],
    },
    columns(directory),
    gaps,
  );
