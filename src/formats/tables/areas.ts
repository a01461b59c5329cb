import { authority, nameOfArea } from '../../analysis/areas.ts';
import { sourceOfDoor } from '../../analysis/evidence-source.ts';
import type { Directory } from '../../model/directory.ts';
import { newest, type PartialDate } from '../../model/partial-date.ts';
import type { LocalAuthority } from '../../model/schema/area.ts';
import type { Door } from '../../model/schema/door.ts';
import { type Column, type Download, download } from '../table.ts';
import { dateColumns, list, text, whole, word } from './columns.ts';

/** One row for each code that an authority has had. */
export const areasTable = ({ authorities, councils }: Directory): Download =>
  download<LocalAuthority>(
    {
      name: 'areas',
      title: 'Local authorities',
      description:
        'One line for each code that a local authority has had: an authority that was recoded has two, and one that is still to come has none yet.',
      key: ['area_id', 'valid_from_year'],
    },
    [
      text<LocalAuthority>('area_id', 'Id', 'The same in all its lines', ({ id }) => id),
      text('gss_code', 'ONS code', 'The code of its line', ({ code }) => code),
      text('name', 'Name', 'How it is called', ({ name }) => name),
      text('official_name', 'Official name', 'The statistical name, where it differs', (row) => row['official-name']),
      text('region_id', 'Region (id)', 'The id of its region', ({ region }) => region),
      text('kind', 'Kind', 'What sort of council it has', ({ kind }) => kind),
      ...dateColumns<LocalAuthority>('valid_from', 'In force from', 'When the code began.', (row) => row['valid-from']),
      ...dateColumns<LocalAuthority>(
        'valid_to',
        'In force until',
        'The last day of the code.',
        (row) => row['valid-to'],
      ),
      list(
        'predecessors',
        'Came from',
        'Codes of the authorities that it came from',
        ({ predecessors }) => predecessors ?? [],
      ),
      text('website', 'Website', 'The home page of its council', ({ id }) => {
        const council = councils.get(id);
        return council?.of ? undefined : council?.website;
      }),
    ],
    authorities,
  );

/** The authority of a row, as a key for joins. */
const areaColumns = <Row extends { area: string }>(directory: Directory): Column<Row>[] => [
  text('area_id', 'Local authority (id)', 'The id of the local authority, as in areas.csv', ({ area }) => area),
  text('area', 'Local authority', 'The same in words', ({ area }) => nameOfArea(directory, area)),
  text('gss_code', 'ONS code', 'The newest code of the authority', ({ area }) => authority(directory, area)?.code),
];

type DoorRow = { area: string; door: Door; number: number };

/** One row for each contact of a council's children's services. Those of a former council stand under that one alone. */
export const doorsTable = (directory: Directory): Download =>
  download<DoorRow>(
    {
      name: 'doors',
      title: 'Ways to children’s services',
      description:
        'One line for each way to a council’s children’s services: who answers, for whom, when, and how that is known.',
      key: ['area_id', 'door'],
    },
    [
      ...areaColumns<DoorRow>(directory),
      whole('door', 'Number', 'Counted from 1 within the authority', ({ number }) => number),
      text('answers', 'Who answers', 'The name of the team', ({ door }) => door.answers),
      text('phone', 'Phone', 'Its telephone number', ({ door }) => door.phone),
      text('email', 'Email', 'Its shared mailbox', ({ door }) => door.email),
      text('website', 'Website', 'The page that says how to reach it', ({ door }) => door.website),
      word(
        'for',
        'For whom',
        'Whom the source says that it is for',
        ['professionals', 'public', 'both', 'unknown'],
        ({ door }) => door.for,
      ),
      word(
        'hours',
        'When',
        'When it answers',
        ['day', 'out-of-hours', 'any-time', 'unknown'],
        ({ door }) => door.hours,
      ),
      text('hours_note', 'When: note', 'Its days and times', ({ door }) => door['hours-note']),
      word(
        'opens_referral',
        'Opens a referral',
        'Whether ringing it opens a referral',
        ['yes', 'no', 'unknown'],
        ({ door }) => door['opens-referral'],
      ),
      text('note', 'Note', 'What to know before ringing', ({ door }) => door.note),
      ...dateColumns<DoorRow>('evidence', 'Evidence', 'The newest evidence for it.', ({ door }) => dateOf(door)),
      text(
        'evidence_title',
        'Evidence: title',
        'The first source',
        ({ door }) => door.evidence.map(sourceOfDoor)[0]?.title,
      ),
      text(
        'evidence_url',
        'Evidence: address',
        'Where the first source can be read',
        ({ door }) => door.evidence.map(sourceOfDoor)[0]?.url,
      ),
    ],
    [...directory.councils].flatMap(([area, { doors = [], of }]) =>
      of ? [] : doors.map((door, at) => ({ area, door, number: at + 1 })),
    ),
  );

const dateOf = ({ evidence }: Door): PartialDate | undefined =>
  newest(evidence.flatMap((item) => sourceOfDoor(item).date ?? []));

type NeedRow = { area: string };

/** One row for each authority with a published figure of need, or for which the source says that there is none. */
export function needTable(directory: Directory): Download {
  const { need } = directory;
  const figure = ({ area }: NeedRow) => need?.authorities[area];
  return download<NeedRow>(
    {
      name: 'need',
      title: 'Children looked after',
      description: need
        ? `${need.measure}. ${need.caution}`
        : 'Children looked after. No figures are in the directory.',
      key: ['area_id'],
    },
    [
      ...areaColumns<NeedRow>(directory),
      ...dateColumns<NeedRow>('counted', 'Counted', 'The day of the count.', () => need?.['as-of']),
      whole('children', 'Children', 'Children aged 0 to 17 who live there', (row) => figure(row)?.children),
      whole('looked_after', 'Looked after', 'Children looked after', (row) => figure(row)?.['looked-after']),
      {
        ...whole<NeedRow>('rate', 'Rate', 'Looked after, per 10,000 children', (row) => figure(row)?.rate),
        datatype: 'number',
      },
      text(
        'missing',
        'Why there is no figure',
        'Empty where there is one',
        ({ area }) => need?.['not-published'][area],
      ),
    ],
    [...new Set([...Object.keys(need?.authorities ?? {}), ...Object.keys(need?.['not-published'] ?? {})])].map(
      (area) => ({ area }),
    ),
  );
}
