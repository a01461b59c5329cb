import { sourceOfEvidence } from '../../analysis/evidence-source.ts';
import type { Directory } from '../../model/directory.ts';
import type { Evidence } from '../../model/schema/evidence.ts';
import type { Source } from '../../model/schema/reference.ts';
import { type Download, download } from '../table.ts';
import { dateColumns, list, text, whole } from './columns.ts';
import { type RecordOf, recordColumns, recordsOf } from './records.ts';

type EvidenceRow = { of: RecordOf; item: Evidence; number: number };

/** One row for each piece of evidence of a service or model; shared citations are repeated in full. */
export function evidenceTable(directory: Directory): Download {
  const source = ({ item }: EvidenceRow) => sourceOfEvidence(item, directory);
  return download<EvidenceRow>(
    {
      name: 'evidence',
      title: 'Evidence',
      description:
        'One line for each piece of evidence of a service or a model: what it is, how old, and which fields it supports.',
      key: ['record', 'evidence'],
    },
    [
      ...recordColumns<EvidenceRow>(),
      whole('evidence', 'Number', 'Counted from 1 within the record', ({ number }) => number),
      text('key', 'Key', 'The name by which criteria and evaluations point at it', ({ item }) => item.key),
      text('title', 'Title', 'Its title, or which office told us and how', (row) => source(row).title),
      text('authors', 'Authors', 'Who wrote it, of a citation', (row) => source(row).authors),
      text(
        'citation',
        'Citation (id)',
        'The id of a citation that several records share, as in citations.csv',
        (row) => source(row).citation,
      ),
      text('url', 'Address', 'Where it can be read', (row) => source(row).url),
      ...dateColumns<EvidenceRow>('published', 'Published', 'When it was published.', (row) => source(row).date),
      text('date_note', 'Date: note', 'What is known of that date', (row) => source(row).dateNote),
      list('supports', 'Supports', 'The fields of the record that it supports', ({ item }) => item.supports),
      text('where', 'Where', 'Where in the source', ({ item }) => ('where' in item ? item.where : undefined)),
      text('note', 'Note', 'What it says, in our own words', ({ item }) => item.note),
      text('caution', 'Caution', 'What it cannot show', ({ item }) => item.caution),
    ],
    recordsOf(directory).flatMap((of) => of.record.evidence.map((item, at) => ({ of, item, number: at + 1 }))),
  );
}

type Citation = Source & { id: string };

/** One row for each citation that several records share. */
export const citationsTable = ({ sources }: Directory): Download =>
  download<Citation>(
    {
      name: 'citations',
      title: 'Citations',
      description: 'One line for each document that several records or tables cite by its id.',
      key: ['citation'],
    },
    [
      text<Citation>('citation', 'Citation (id)', 'The id by which other tables name it', ({ id }) => id),
      text('title', 'Title', 'Its title, as it stands there', ({ title }) => title),
      text('authors', 'Authors', 'Who wrote it', ({ authors }) => authors),
      text('publisher', 'Publisher', 'Who published it', ({ publisher }) => publisher),
      text('url', 'Address', 'Where it can be read; empty where it is not on the web', ({ url }) => url),
      ...dateColumns<Citation>('published', 'Published', 'When it was published.', ({ published }) => published),
      text('date_note', 'Date: note', 'What is known of that date', (row) => row['published-note']),
      text('licence', 'Licence', 'On what terms it may be used, where that is known', ({ licence }) => licence),
      text('caution', 'Caution', 'What its findings cannot show', ({ caution }) => caution),
      text('note', 'Note', 'What else to know about it', ({ note }) => note),
    ],
    [...sources].map(([id, source]) => ({ ...source, id })),
  );
