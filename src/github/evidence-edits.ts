import { FORM_OF_ID } from '../model/id-from.ts';
import type { Service } from '../model/schema/service.ts';
import type { Edit } from './edit-record.ts';
import type { Answers } from './forms/answer.ts';
import { TOLD_BY } from './forms/evidence-questions.ts';
import { listOf, type Target, textOf } from './target.ts';

/** The issue that a form was sent as: its number, its address and its day (`YYYY-MM-DD`), as GitHub gives them. */
export type Issue = { number: number; url: string; day: string };

/**
 * The piece of evidence that a form brings, as edits: added to the record's list, or to the piece there that has the same
 * source. Where nothing is published and somebody of the service filled the form in, the issue itself is the evidence.
 */
export function evidenceEdits(
  answers: Answers,
  { service }: Target,
  said: readonly Edit[],
  issue: Issue,
): { edits: Edit[] } | { problem: string } {
  const ticked = listOf(answers, 'evidence.0.supports');
  const written = said.filter(({ value }) => value !== undefined).map(({ path }) => String(path[0]));
  const shown = ticked.length ? ticked : written;
  // Taking out what nobody knows needs no evidence.
  if (!shown.length) return { edits: [] };
  const source = sourceOf(answers, issue);
  if (!source) return { problem: NONE };
  const known = service?.evidence.findIndex((item) => isSameSource(item, source)) ?? -1;
  const old = service?.evidence[known];
  const supports = [...new Set([...(old?.supports ?? []), ...shown])];
  const fields = { ...source, supports, ...given(answers, 'note') };
  if (!old) return { edits: [{ path: ['evidence', service?.evidence.length ?? 0], value: fields }] };
  return { edits: Object.entries(fields).map(([field, value]) => ({ path: ['evidence', known, field], value })) };
}

const NONE =
  'Where this can be seen: is missing. Name a page or document that anyone can read, or, if you work there and nothing is published, tick the box that says so.';

type Source = { source?: string; url?: string };

/** What the evidence is, in the order in which records write it; undefined where the form names none. */
function sourceOf(answers: Answers, { number, url, day }: Issue): Source | undefined {
  const asked = textOf(answers, 'evidence.0.url');
  const details = { ...given(answers, 'title'), ...given(answers, 'where'), ...given(answers, 'published') };
  if (asked) return { ...(isId(asked) ? { source: asked } : { url: asked }), ...details };
  if (!listOf(answers, TOLD_BY).length) return undefined;
  const told = { title: `Word from the service, its provider or its council (issue ${number})`, published: day };
  return { url, ...told };
}

const given = (answers: Answers, field: string): Record<string, unknown> => {
  const answer = answers.get(`evidence.0.${field}`);
  return typeof answer === 'object' ? { [field]: answer.value } : {};
};

const isId = (text: string): boolean => FORM_OF_ID.test(text);

const isSameSource = (item: Service['evidence'][number], { source, url }: Source): boolean =>
  'source' in item ? item.source === source : item.url === url;
