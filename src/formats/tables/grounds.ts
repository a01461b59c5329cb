import { sourceOfEvidence } from '../../analysis/evidence-source.ts';
import type { Directory } from '../../model/directory.ts';
import type { Evaluation, Evidence } from '../../model/schema/evidence.ts';
import { type ResultField, resultsOf } from '../../model/schema/results.ts';
import type { Service } from '../../model/schema/service.ts';
import { type Download, download } from '../table.ts';
import { dateColumns, list, text, whole } from './columns.ts';
import { serviceColumn } from './parts-of-services.ts';

type EvidenceRow = { service: Service; item: Evidence; number: number };

/** One line for each piece of evidence of a service, with shared citations written out. */
export function evidenceTable(directory: Directory): Download {
  const source = ({ item }: EvidenceRow) => sourceOfEvidence(item, directory);
  return download<EvidenceRow>(
    {
      name: 'evidence',
      title: 'Evidence',
      description:
        'One line for each piece of evidence of a service: what it is, how old, and which fields it supports.',
      key: ['service_id', 'evidence'],
    },
    [
      serviceColumn<EvidenceRow>(),
      whole('evidence', 'Number', 'Counted from 1 within the service', ({ number }) => number),
      text('key', 'Key', 'The name by which criteria and evaluations point at it', ({ item }) => item.key),
      text('title', 'Title', 'Its title, or which office told us and how', (row) => source(row).title),
      text('authors', 'Authors', 'Who wrote it, of a citation', (row) => source(row).authors),
      text(
        'citation',
        'Citation (id)',
        'The id of a citation that several records share',
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
    directory.services.flatMap((service) => service.evidence.map((item, at) => ({ service, item, number: at + 1 }))),
  );
}

type FindingRow = {
  service: Service;
  evaluation: Evaluation;
  number: number;
  finding: string | undefined;
  field: ResultField | undefined;
  at: number;
};

/** One line for each finding of an evaluation, always with its caution. */
export const evaluationsTable = ({ services }: Directory): Download =>
  download<FindingRow>(
    {
      name: 'evaluations',
      title: 'Evaluations',
      description: 'One line for each finding of an evaluation of a service. Never use a finding without its caution.',
      key: ['service_id', 'evaluation', 'finding_number'],
    },
    [
      serviceColumn<FindingRow>(),
      whole('evaluation', 'Number of the evaluation', 'Counted from 1 within the service', ({ number }) => number),
      text('by', 'By', 'Who did the evaluation', ({ evaluation }) => evaluation.by),
      ...dateColumns<FindingRow>(
        'published',
        'Published',
        'When it was published.',
        ({ evaluation }) => evaluation.date,
      ),
      text('date_note', 'Date: note', 'What is known of that date', ({ evaluation }) => evaluation['date-note']),
      text(
        'source',
        'Source',
        'A citation, or the key of a piece of evidence of the record',
        ({ evaluation }) => evaluation.source,
      ),
      whole(
        'finding_number',
        'Number of the finding',
        'Counted from 1; 0 where no figures could be read',
        ({ at }) => at,
      ),
      text('finding', 'Finding', 'What it found, in our own words', ({ finding }) => finding),
      text(
        'finding_field',
        'Finding: kind',
        'changed, unchanged, cost, or findings for what else',
        ({ field }) => field,
      ),
      text('design', 'Design', 'How it knows; empty where that is not known', ({ evaluation }) => evaluation.design),
      text('how_many', 'How many', 'Who it is about', ({ evaluation }) => evaluation['how-many']),
      text('compared_with', 'Compared with', 'With whom or what time', ({ evaluation }) => evaluation['compared-with']),
      text('over', 'Over', 'Over what time', ({ evaluation }) => evaluation.over),
      text(
        'set_out_in',
        'Set out in',
        'The record that sets it out, where another does',
        ({ evaluation }) => evaluation['set-out-in'],
      ),
      text('caution', 'Caution', 'What the findings cannot show', ({ evaluation }) => evaluation.caution),
      text('note', 'Note', 'What else to know about it', ({ evaluation }) => evaluation.note),
    ],
    services.flatMap((service) =>
      (service.evaluations ?? []).flatMap((evaluation, index): FindingRow[] => {
        const row = { service, evaluation, number: index + 1 };
        const results = resultsOf(evaluation);
        return results.length
          ? results.map(({ field, text: finding }, at) => ({ ...row, field, finding, at: at + 1 }))
          : [{ ...row, field: undefined, finding: undefined, at: 0 }];
      }),
    ),
  );
