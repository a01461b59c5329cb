import { distance } from 'fastest-levenshtein';
import { idFrom } from '../model/id-from.ts';
import type { Choice } from './choices.ts';

/** What was chosen, by its ids, each once; and why an answer, or a part of it, is none of the choices. */
export type Chosen = { ids: string[]; errors: string[] };

/** Several answers as one. */
export const merged = (chosen: readonly Chosen[]): Chosen => ({
  ids: [...new Set(chosen.flatMap(({ ids }) => ids))],
  errors: chosen.flatMap(({ errors }) => errors),
});

/** More choices than these are not worth printing. */
export const MANY_CHOICES = 15;

/**
 * Finds what somebody chose by typing its id, its label or another name of it.
 *
 * @param what what the answer has to be, to stand after "is not"
 */
export function choose(answer: string, choices: readonly Choice[], what = 'one of the answers'): Chosen {
  const [fitting, ...others] = fittingIn(answer, choices);
  if (fitting && !others.length) return { ids: [fitting.id], errors: [] };
  const refused = (error: string): Chosen => ({ ids: [], errors: [error] });
  if (fitting) return refused(`"${answer}" may mean ${labelsOf([fitting, ...others])}. Choose one of these.`);
  const near = closeTo(answer, choices);
  const allowed = choices.length > MANY_CHOICES ? '' : ` The answers are: ${labelsOf(choices)}.`;
  return refused(`"${answer.slice(0, 80)}" is not ${what}.${near ? ` Did you mean "${near}"?` : allowed}`);
}

/** The same for several answers that stand with commas or "and" between them. */
export const chooseSeveral = (answer: string, choices: readonly Choice[], what?: string): Chosen =>
  merged(severalIn(answer, (part) => fittingIn(part, choices).length > 0).map((part) => choose(part, choices, what)));

const labelsOf = (choices: readonly Choice[]): string => choices.map(({ label }) => label).join('; ');

/** The choices that an answer names: the one whose id or label it is, else all that are also called so. */
function fittingIn(answer: string, choices: readonly Choice[]): readonly Choice[] {
  const exact = choices.find(({ id, label }) => id === answer || label === answer);
  if (exact) return [exact];
  if (!/^[\p{L}\p{M}\d\s'’.,&()-]+$/u.test(answer)) return [];
  const typed = [answer, withoutCouncil(answer)].map(idFrom).filter(Boolean);
  const isTyped = (name: string): boolean => typed.includes(idFrom(name));
  const own = choices.find(({ id, label }) => isTyped(id) || isTyped(label));
  return own ? [own] : choices.filter(({ also = [] }) => also.some(isTyped));
}

/** The choice with the name nearest to an answer, where at most one letter in three differs. */
function closeTo(answer: string, choices: readonly Choice[]): string | undefined {
  const typed = idFrom(withoutCouncil(answer));
  const near = choices
    .flatMap((choice) => namesOf(choice).map((name) => ({ label: choice.label, name: idFrom(name) })))
    .map(({ label, name }) => ({ label, letters: name.length, errors: distance(typed, name) }))
    .filter(({ letters, errors }) => errors <= Math.floor(letters / 3));
  return near.toSorted((a, b) => a.errors - b.errors)[0]?.label;
}

const namesOf = ({ id, label, also = [] }: Choice): string[] => [id, label, ...also];

/** "Salford City Council" and "the Metropolitan Borough of Salford" are Salford. */
const withoutCouncil = (name: string): string =>
  name
    .replace(/(?:\s+(?:city|county|borough|metropolitan|district|council|mbc))+\s*$/i, '')
    .replace(/^\s*(?:the\s+)?(?:(?:london|royal|metropolitan)\s+)?(?:borough|city|county)\s+of\s+/i, '');

/** A name that holds a comma or "and" itself, such as Telford and Wrekin, is one answer where it is known. */
function severalIn(answer: string, isKnown: (part: string) => boolean): string[] {
  const gaps = [...answer.matchAll(/\s*(?:,\s*and\b|,|\band\b)\s*/gi)];
  if (!gaps.length || isKnown(answer)) return [answer.trim()].filter(Boolean);
  const gap =
    gaps.findLast(({ index }) => isKnown(answer.slice(0, index).trim())) ??
    gaps.find(([text]) => text.includes(',')) ??
    (gaps[0] as RegExpExecArray);
  const first = answer.slice(0, gap.index).trim();
  return [first, ...severalIn(answer.slice(gap.index + gap[0].length), isKnown)].filter(Boolean);
}
