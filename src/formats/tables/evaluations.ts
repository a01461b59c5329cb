import { STRENGTHS, strengthOf } from '../../analysis/evaluations.ts';
import type { Directory } from '../../model/directory.ts';
import type { Evaluation } from '../../model/schema/evidence.ts';
import { DESIGNS, RESULTS, type ResultField, resultsOf } from '../../model/schema/results.ts';
import { type Download, download } from '../table.ts';
import { dateColumns, text, whole, word } from './columns.ts';
import { type RecordOf, recordColumns, recordsOf } from './records.ts';

type ResultRow = {
  of: RecordOf;
  evaluation: Evaluation;
  number: number;
  finding: string | undefined;
  field: ResultField | undefined;
  at: number;
};

/** One row for each finding of an evaluation, always with its caution. */
export const evaluationsTable = (directory: Directory): Download =>
  download<ResultRow>(
    {
      name: 'evaluations',
      title: 'Evaluations',
      description:
        'One line for each finding of an evaluation of a service or a model. Never use a finding without its caution.',
      key: ['record', 'evaluation', 'finding_number'],
    },
    [
      ...recordColumns<ResultRow>(),
      whole('evaluation', 'Number of the evaluation', 'Counted from 1 within the record', ({ number }) => number),
      text('by', 'By', 'Who did the evaluation', ({ evaluation }) => evaluation.by),
      ...dateColumns<ResultRow>(
        'published',
        'Published',
        'When it was published, or the last year of its figures.',
        ({ evaluation }) => evaluation.date,
      ),
      text('date_note', 'Date: note', 'What is known of that date', ({ evaluation }) => evaluation['date-note']),
      text(
        'source',
        'Source',
        'A citation, as in citations.csv, or the key of a piece of evidence of the record, as in evidence.csv',
        ({ evaluation }) => evaluation.source,
      ),
      whole(
        'finding_number',
        'Number of the finding',
        'Counted from 1; 0 where no figures could be read',
        ({ at }) => at,
      ),
      text('finding', 'Finding', 'What it found, in our own words', ({ finding }) => finding),
      word('finding_field', 'Finding: kind', 'findings stands for what else it found', RESULTS, ({ field }) => field),
      word('design', 'Design', 'How it knows; empty where that is not known', DESIGNS, (row) => row.evaluation.design),
      word(
        'strength',
        'Strength',
        'The design, or not-told where it is not known, or not-read where nothing of it could be read',
        STRENGTHS,
        ({ evaluation }) => strengthOf(evaluation),
      ),
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
    recordsOf(directory).flatMap((of) =>
      (of.record.evaluations ?? []).flatMap((evaluation, index) => rowsOf({ of, evaluation, number: index + 1 })),
    ),
  );

/** A row for each finding; one row without a finding where none could be read. */
function rowsOf(row: Pick<ResultRow, 'of' | 'evaluation' | 'number'>): ResultRow[] {
  const results = resultsOf(row.evaluation);
  if (!results.length) return [{ ...row, field: undefined, finding: undefined, at: 0 }];
  return results.map(({ field, text: finding }, at) => ({ ...row, field, finding, at: at + 1 }));
}
