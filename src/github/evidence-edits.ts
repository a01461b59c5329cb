import { FORM_OF_ID } from '../model/id-from.ts';
import { factsOf } from '../model/schema/fact.ts';
import { type Service, service as serviceSchema } from '../model/schema/service.ts';
import { questionAt } from '../questionnaire/question-at.ts';
import type { Edit } from './edit-record.ts';
import { type Answers, listIn, textIn } from './forms/answer.ts';

/** The issue that a form was sent as: its number, its address and the day it was opened (`YYYY-MM-DD`), from GitHub. */
export type Issue = { number: number; url: string; day: string };

/**
 * The piece of evidence that a form brings, as edits: added to the record's list, or to the piece there that has the same
 * source. Where nothing is published and an office answered, its answer is the evidence, and the issue is the note of it.
 *
 * @param service the record as it is; undefined where the form adds it
 * @param changes what the form changes otherwise, which the evidence supports unless the form says what it shows
 */
export function evidenceEdits(
  answers: Answers,
  service: Service | undefined,
  changes: readonly Edit[],
  issue: Issue,
): { edits: Edit[] } | { problem: string } {
  const ticked = listIn(answers, 'evidence.0.supports');
  const written = changes.filter(({ value }) => value !== undefined).map(({ path }) => String(path[0]));
  const facts = written.filter((field) => FACTS.has(field));
  const shown = [ticked, facts, written].find(({ length }) => length);
  // Taking out what nobody knows needs no evidence.
  if (!shown) return { edits: [] };
  const source = sourceOf(answers, issue);
  if (!source) return { problem: NO_SOURCE };
  const { evidence = [] } = service ?? {};
  const same = evidence.findIndex((item) => isSameSource(item, source));
  const supports = [...new Set([...(evidence[same]?.supports ?? []), ...shown])];
  const fields = { ...source, supports, ...noteOf(answers, source) };
  if (same < 0) return { edits: [{ path: ['evidence', evidence.length], value: fields }] };
  return { edits: Object.entries(fields).map(([field, value]) => ({ path: ['evidence', same, field], value })) };
}

const FACTS = factsOf(serviceSchema);

const NO_SOURCE = `“${questionAt('evidence.0.url').label}” has no answer yet. Name a page or document that anyone can read, or, if nothing is published, say which office told you.`;

type Source = { source: unknown } | { url: unknown } | { told: unknown };

/** What the evidence is, in the order in which records write it; undefined where the form names none. */
function sourceOf(answers: Answers, issue: Issue): Source | undefined {
  const page = textIn(answers, PAGE);
  const details = { ...given(answers, 'title'), ...given(answers, 'where'), ...given(answers, 'published') };
  if (page) return { ...(FORM_OF_ID.test(page) ? { source: page } : { url: page }), ...details };
  const by = textIn(answers, TOLD_BY);
  return by
    ? { told: { by, how: 'form', ...given(answers, 'told.how'), date: dateOf(answers, issue), record: issue.url } }
    : undefined;
}

const PAGE = 'evidence.0.url';
const TOLD_BY = 'evidence.0.told.by';

/** The date of what the form brings: of the page, or of the answer, which without one is that of the issue. */
export function dateOf(answers: Answers, { day }: Issue): unknown {
  const isTold = !textIn(answers, PAGE) && textIn(answers, TOLD_BY);
  return isTold ? (answers.get('evidence.0.told.date') ?? day) : answers.get('evidence.0.published');
}

/** A field of the evidence as the form gives it, if it does. */
function given(answers: Answers, field: string): Record<string, unknown> {
  const value = answers.get(`evidence.0.${field}`);
  return value === undefined ? {} : { [field.replace('told.', '')]: value };
}

/** What the source says. Of an office's answer nothing else can be seen, so that a note always stands with it. */
const noteOf = (answers: Answers, source: Source): Record<string, unknown> => ({
  ...('told' in source && { note: 'It said what stands here.' }),
  ...given(answers, 'note'),
});

/** True where both name the same page or citation. What an office told us is a new answer each time. */
const isSameSource = (item: Service['evidence'][number], source: Source): boolean =>
  ('source' in item && 'source' in source && item.source === source.source) ||
  ('url' in item && 'url' in source && item.url === source.url);
