import type { Directory } from '../model/directory.ts';
import { latest } from '../model/partial-date.ts';
import type { Evaluation, Evidence } from '../model/schema/evidence.ts';
import { DESIGNS, type Design, type ResultField, resultsOf } from '../model/schema/results.ts';

/** How strong an evaluation is, by its design and not by a score. The last two have no design. */
export type Strength = Design | 'not-told' | 'not-read';

export const STRENGTH_IN_WORDS: Readonly<Record<Strength, string>> = {
  'like-group': 'Compared with a like group',
  'before-and-after': 'Before and after',
  described: 'Described',
  claim: 'Claimed',
  'not-told': 'How it knows was not read',
  'not-read': 'No result read',
};

/** What each strength means, as the page explains it. */
export const STRENGTH_RULES: Readonly<Record<Strength, string>> = {
  'like-group': 'Its results stand beside those of others who are like them and did not have it.',
  'before-and-after':
    'The same people or the same place at two times. Nobody can say what would have happened without it.',
  described: 'It counts or tells what happened, or what people said, and compares it with nothing.',
  claim: 'Somebody states the figure, and how it was worked out was not read.',
  'not-told': 'Only its headline figures were read.',
  'not-read': 'It exists or was planned, and no result of it could be read.',
};

/** From the strongest to those that could not be read. */
export const STRENGTHS: readonly Strength[] = [...DESIGNS, 'not-told', 'not-read'];

/** The labels of the fields of a result. */
export const RESULT_IN_WORDS: Readonly<Record<ResultField, string>> = {
  changed: 'What changed or differed',
  unchanged: 'What did not',
  cost: 'Cost',
  findings: 'Also found',
};

/** The strength of an evaluation: its design where known, unless no result of it could be read. */
export function strengthOf(evaluation: Evaluation): Strength {
  if (resultsOf(evaluation).length === 0) return 'not-read';
  return evaluation.design ?? 'not-told';
}

/** A service or model that was evaluated. */
export type Evaluated = { kind: 'services' | 'models'; id: string; name: string };

/**
 * An evaluation from the record that sets it out, the service or model that it is about, and the other records that
 * name it.
 */
export type EvaluationRow = {
  of: Evaluated;
  also: Evaluated[];
  evaluation: Evaluation;
  /** Its number within the record, from 1. */
  number: number;
  strength: Strength;
  evidence: readonly Evidence[];
};

/** Every evaluation without duplicates, the strongest first and then the newest. */
export function evaluationsOf({ services, models }: Pick<Directory, 'services' | 'models'>): EvaluationRow[] {
  const all = [
    ...[...models.values()].map((record) => ({ kind: 'models' as const, record })),
    ...services.map((record) => ({ kind: 'services' as const, record })),
  ].flatMap(({ kind, record }) =>
    (record.evaluations ?? []).map((evaluation, index) => ({
      of: { kind, id: record.id, name: record.name },
      evaluation,
      number: index + 1,
      evidence: record.evidence,
    })),
  );
  const elsewhere = all.filter(({ evaluation }) => evaluation['set-out-in']);
  return all
    .filter(({ evaluation }) => !evaluation['set-out-in'])
    .map((row) => {
      const own = `${row.of.kind}/${row.of.id}`;
      const also = elsewhere.filter(
        ({ evaluation }) => evaluation['set-out-in'] === own && isSame(evaluation, row.evaluation),
      );
      return { ...row, also: also.map(({ of }) => of), strength: strengthOf(row.evaluation) };
    })
    .toSorted(
      (a, b) =>
        STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
        dayOf(b.evaluation).localeCompare(dayOf(a.evaluation)),
    );
}

/**
 * The evaluation from the record that it names in "set-out-in"; the given one where it names none, or none is found
 * there.
 */
export function setOut(
  { services, models }: Pick<Directory, 'services' | 'models'>,
  evaluation: Evaluation,
): Evaluation {
  const [kind, id = ''] = evaluation['set-out-in']?.split('/') ?? [];
  const record = kind === 'models' ? models.get(id) : services.find((other) => other.id === id);
  return record?.evaluations?.find((other) => isSame(other, evaluation)) ?? evaluation;
}

/** True for the same evaluation in two records, which is recognised by its date. */
const isSame = (a: Evaluation, b: Evaluation): boolean => a.date === b.date;

/** The last day that its date can mean, for sorting; evaluations without a date come before all others. */
export const dayOf = ({ date }: Evaluation): string => (date ? latest(date) : '0000');
