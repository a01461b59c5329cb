import { FORM_OF_ID } from '../model/id-from.ts';
import { factsOf } from '../model/schema/fact.ts';
import { type Service, service as serviceSchema } from '../model/schema/service.ts';
import { questionAt } from '../questionnaire/question-at.ts';
import type { Edit } from './edit-record.ts';
import type { Answers } from './forms/answer.ts';
import { listOf, type Target, textOf } from './target.ts';

/** The issue that a form was sent as: its number, its address and its day (`YYYY-MM-DD`), as GitHub gives them. */
export type Issue = { number: number; url: string; day: string };

/**
 * The piece of evidence that a form brings, as edits: added to the record's list, or to the piece there that has the same
 * source. Where nothing is published and an office answered, its answer is the evidence, and the issue is the note of it.
 */
export function evidenceEdits(
  answers: Answers,
  { service }: Target,
  changes: readonly Edit[],
  issue: Issue,
): { edits: Edit[] } | { problem: string } {
  const ticked = listOf(answers, 'evidence.0.supports');
  const written = changes.filter(({ value }) => value !== undefined).map(({ path }) => String(path[0]));
  const facts = written.filter((field) => FACTS.has(field));
  const shown = ticked.length ? ticked : facts.length ? facts : written;
  // Taking out what nobody knows needs no evidence.
  if (!shown.length) return { edits: [] };
  const source = sourceOf(answers, issue);
  if (!source) return { problem: NO_SOURCE };
  const known = service?.evidence.findIndex((item) => isSameSource(item, source)) ?? -1;
  const old = service?.evidence[known];
  const supports = [...new Set([...(old?.supports ?? []), ...shown])];
  const fields = { ...source, supports, ...noteOf(answers, source) };
  if (!old) return { edits: [{ path: ['evidence', service?.evidence.length ?? 0], value: fields }] };
  return { edits: Object.entries(fields).map(([field, value]) => ({ path: ['evidence', known, field], value })) };
}

const FACTS = factsOf(serviceSchema);

const NO_SOURCE = `“${questionAt('evidence.0.url').label}” has no answer yet. Name a page or document that anyone can read, or, if nothing is published, say which office told you.`;

type Source = { source: unknown } | { url: unknown } | { told: unknown };

/** What the evidence is, in the order in which records write it; undefined where the form names none. */
function sourceOf(answers: Answers, issue: Issue): Source | undefined {
  const asked = textOf(answers, 'evidence.0.url');
  const details = { ...given(answers, 'title'), ...given(answers, 'where'), ...given(answers, 'published') };
  if (asked) return { ...(isId(asked) ? { source: asked } : { url: asked }), ...details };
  const by = textOf(answers, TOLD_BY);
  return by
    ? { told: { by, how: 'form', ...given(answers, 'told.how'), date: dateOf(answers, issue), record: issue.url } }
    : undefined;
}

const TOLD_BY = 'evidence.0.told.by';

/** The date of what the form brings: of the page, or of the answer, which without one is that of the issue. */
export function dateOf(answers: Answers, { day }: Issue): unknown {
  const ofPage = textOf(answers, 'evidence.0.url') || !textOf(answers, TOLD_BY);
  const answer = answers.get(`evidence.0.${ofPage ? 'published' : 'told.date'}`);
  return typeof answer === 'object' ? answer.value : ofPage ? undefined : day;
}

const given = (answers: Answers, field: string): Record<string, unknown> => {
  const answer = answers.get(`evidence.0.${field}`);
  return typeof answer === 'object' ? { [field.replace('told.', '')]: answer.value } : {};
};

/** What it says. Of an office's answer nothing else can be seen, so that a note always stands with it. */
const noteOf = (answers: Answers, source: Source): Record<string, unknown> => ({
  ...('told' in source && { note: 'It said what stands here.' }),
  ...given(answers, 'note'),
});

const isId = (text: string): boolean => FORM_OF_ID.test(text);

/** What an office told us is a new answer each time. */
const isSameSource = (item: Service['evidence'][number], source: Source): boolean =>
  ('source' in item && 'source' in source && item.source === source.source) ||
  ('url' in item && 'url' in source && item.url === source.url);
