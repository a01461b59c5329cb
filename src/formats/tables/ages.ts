import { EVIDENCE_KIND_IN_WORDS, type EvidenceKind } from '../../analysis/evidence-kind.ts';
import type { Freshness } from '../../analysis/freshness.ts';
import type { Stale } from '../../analysis/staleness.ts';
import { inFull } from '../../analysis/who-answers.ts';
import { type Column, type Download, download, listed } from '../table.ts';
import { dateColumns } from './columns.ts';

const AGES: readonly Freshness[] = ['fresh', 'ageing', 'old', 'undated'];

const COLUMNS: readonly Column<Stale>[] = [
  {
    name: 'id',
    title: 'Id',
    description: 'The name of its file and the end of its address.',
    datatype: 'string',
    value: ({ service }) => service.id,
  },
  {
    name: 'name',
    title: 'Name',
    description: 'The name that the service uses.',
    datatype: 'string',
    value: ({ service }) => service.name,
  },
  {
    name: 'region',
    title: 'Region',
    description: 'The id of the region in whose folder its record stands.',
    datatype: 'string',
    value: ({ service }) => service.region,
  },
  {
    name: 'state',
    title: 'State',
    description: 'Whether it runs, as far as the evidence says.',
    datatype: 'string',
    value: ({ service }) => service.status.state,
  },
  {
    name: 'age',
    title: 'Age',
    description: 'Fresh up to a year, ageing up to three, old after that; undated where the evidence has no date.',
    datatype: 'string',
    values: AGES,
    value: ({ freshness }) => freshness,
  },
  ...dateColumns<Stale>('evidence', 'Last evidence', 'The newest evidence of whether it runs.', ({ date }) => date),
  {
    name: 'kind_of_evidence',
    title: 'Kind of evidence',
    description: 'page: a page on the web. citation: a source that several records share. told: an office told us.',
    datatype: 'string',
    values: Object.keys(EVIDENCE_KIND_IN_WORDS) as EvidenceKind[],
    value: ({ kind }) => kind,
  },
  {
    name: 'what_to_ask',
    title: 'What to ask',
    description: 'What is not known, with semicolons between.',
    datatype: 'string',
    several: true,
    value: ({ toCheck }) => listed(toCheck),
  },
  {
    name: 'phone',
    title: 'Phone',
    description: 'The nearest number to ask at. Empty where none is recorded.',
    datatype: 'string',
    value: ({ ask }) => ask.find(({ phone }) => phone)?.phone,
  },
  {
    name: 'whom',
    title: 'Whom to ask',
    description:
      'Who answers that number; without one, whose mailbox or page is nearest. Empty where nobody is recorded.',
    datatype: 'string',
    value: ({ ask }) => {
      const way = ask.find(({ phone }) => phone) ?? ask[0];
      return way && inFull(way);
    },
  },
];

/** Every service by the age of its evidence, with what to ask and whom to ask. */
export const agesTable = (records: readonly Stale[]): Download =>
  download(
    {
      name: 'ages',
      title: 'Is it still there?',
      description: 'Every service by the age of the evidence of whether it runs, undated and oldest first.',
      key: ['id'],
    },
    COLUMNS,
    records,
  );
