import { stepsOf } from '../questionnaire/question-at.ts';
import type { Edit } from './edit-record.ts';
import type { Answers } from './forms/answer.ts';
import type { Field } from './forms/field.ts';
import { ENTRY, type Form } from './forms/forms.ts';
import type { Target } from './target.ts';

/**
 * What a form changes in its record, but for the evidence: `answered` by its answers, in the order of its questions, and
 * `defaults`, what a record has to have though nothing is known of it.
 *
 * @param date the date of the evidence that the form brings; undefined where it has none
 */
export function fieldEdits(
  form: Form,
  answers: Answers,
  target: Target,
  date: unknown,
): { answered: Edit[]; defaults: Edit[] } {
  const fields = form.questions.filter(({ path }) => !path.startsWith('evidence') && path !== ENTRY);
  const given = fields.flatMap((field) => editOf(field, answers));
  const closing = form.id === 'report-closed' ? closingEdits(date) : [];
  const confirming = form.id === 'confirm-an-entry' ? datedEdits(date) : [];
  const whole = target.service ? [] : DEFAULTS_OF_NEW;
  const defaults = [...whole, ...defaultPathway(given, answers, target), ...defaultClosing(closing, answers, target)];
  return { answered: [...closing, ...confirming, ...given], defaults };
}

function editOf(field: Field, answers: Answers): Edit[] {
  const answer = answers.get(field.path);
  if (answer === undefined) return [];
  return [{ path: stepsOf(field.path), value: answer === 'not-known' ? field.unknown : answer.value }];
}

/** What every record has, though nothing may be known of it. */
const DEFAULTS_OF_NEW: readonly Edit[] = [
  { path: ['provider'], value: {} },
  { path: ['areas'], value: [] },
];

/** A way in says when it is and for whom, or that this is not known. Only a model can speak for a record without any. */
function defaultPathway(edits: readonly Edit[], answers: Answers, { service }: Target): Edit[] {
  if (service?.pathways?.length) return [];
  const isAsked = edits.some(({ path }) => path[0] === 'pathways');
  if (!isAsked && (service || answers.has('model'))) return [];
  return ['timing', 'who'].map((field) => ({ path: ['pathways', 0, field], value: 'unknown' }));
}

/** A closed record says when that was, or that this is not known. */
function defaultClosing(closing: readonly Edit[], answers: Answers, { service }: Target): Edit[] {
  const isGiven = (path: string): boolean => typeof answers.get(path) === 'object';
  const state = answers.get('status.state');
  const closes = closing.length > 0 || (typeof state === 'object' && state.value === 'closed');
  if (!closes || isGiven('status.closed') || isGiven('status.closed-note')) return [];
  if (service?.status.closed || service?.status['closed-note']) return [];
  return [{ path: ['status', 'closed-note'], value: 'The date is not recorded.' }];
}

/** The state, with the date of the evidence for it: the old date was that of another state. */
const closingEdits = (date: unknown): Edit[] => [{ path: ['status', 'state'], value: 'closed' }, ...datedEdits(date)];

/** The date of the evidence for the state, which is all that a confirmation moves. */
const datedEdits = (date: unknown): Edit[] => [
  { path: ['status', 'as-of'], value: date },
  { path: ['status', 'as-of-note'], value: undefined },
];
