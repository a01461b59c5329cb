import { idOf, type SearchDocument } from './document.ts';
import type { Where } from './where.ts';

/**
 * What a query says about a parent that the matcher also asks. `area` is set only where the query names a single
 * council.
 */
export type FirstAnswers = {
  area?: { id: string; name: string };
  expecting?: 'yes';
  /** Completed weeks of pregnancy. */
  weeks?: number;
  parent?: 'mother' | 'father';
};

/** Words for pregnancy in English and Welsh. */
const PREGNANT = new Set(['pregnant', 'pregnancy', 'expecting', 'gestation', 'beichiog']);
const WEEKS = /^(\d{0,2})(?:w|wk|wks|week|weeks|wythnos|wythnosau)$/;
/** With one of these words, a number of weeks may be the age of a child or the time since an event. */
const NOT_OF_PREGNANCY = new Set(['old', 'oed', 'ago', 'born', 'baby', 'newborn', 'since', 'after', 'removed']);
const MAX_WEEKS = 43;
const MOTHER = new Set(['mum', 'mums', 'mam', 'mother', 'mothers', 'mom']);
const FATHER = new Set(['dad', 'dads', 'father', 'fathers', 'tad']);

/** True for words that may give the weeks of a pregnancy. Search results do not have to contain these. */
export const isOfWeeks = (word: string): boolean => WEEKS.test(word) || /^\d{1,2}$/.test(word);

/**
 * Reads from a query which of the matcher's answers can be filled in. Weeks are ignored where a word suggests that they
 * are not of pregnancy, and the parent where both a mother and a father are named.
 *
 * @param words of the query, folded
 * @param where the place that the query names
 * @param councils documents of the index, which include the councils
 * @returns undefined where the query says nothing about a parent; a place alone is not enough
 */
export function firstAnswersIn(
  words: readonly string[],
  where: Where | undefined,
  councils: readonly SearchDocument[],
): FirstAnswers | undefined {
  const isPregnant = words.some((word) => PREGNANT.has(word));
  const weeks = words.some((word) => NOT_OF_PREGNANCY.has(word)) ? undefined : weeksIn(words, isPregnant);
  const parent = parentIn(words);
  if (!isPregnant && weeks === undefined && !parent) return undefined;
  const area = areaOf(where, councils);
  return {
    ...(area && { area }),
    ...((isPregnant || weeks !== undefined) && { expecting: 'yes' as const }),
    ...(weeks !== undefined && { weeks }),
    ...(parent && { parent }),
  };
}

function weeksIn(words: readonly string[], isPregnant: boolean): number | undefined {
  const numbers = words.flatMap((word, at) => {
    const own = WEEKS.exec(word)?.[1];
    if (own) return [Number(own)];
    const isCounted = WEEKS.test(words[at + 1] ?? '') && !/^\d/.test(words[at + 1] ?? '');
    // "24/40" means 24 of 40 weeks.
    const isOfForty = isPregnant && words[at + 1] === '40';
    return /^\d{1,2}$/.test(word) && (isCounted || isOfForty) ? [Number(word)] : [];
  });
  const [weeks] = numbers;
  return numbers.length === 1 && weeks !== undefined && weeks <= MAX_WEEKS ? weeks : undefined;
}

function parentIn(words: readonly string[]): 'mother' | 'father' | undefined {
  const isMother = words.some((word) => MOTHER.has(word));
  const isFather = words.some((word) => FATHER.has(word));
  if (isMother === isFather) return undefined;
  return isMother ? 'mother' : 'father';
}

/** The council that a query names, where there is only one. */
function areaOf(where: Where | undefined, documents: readonly SearchDocument[]): FirstAnswers['area'] {
  const [id, ...others] = where?.areas ?? [];
  const council = documents.find((one) => one.kind === 'council' && !one.closed && idOf(one) === id);
  return id && !others.length && council ? { id, name: council.label } : undefined;
}

/** The answers in words, shown before the reader opens the questions: "Rochdale, 24 weeks pregnant". */
export const firstAnswersInWords = ({ area, expecting, weeks, parent }: FirstAnswers): string =>
  [
    area?.name,
    parent === 'mother' ? 'a mother' : parent === 'father' ? 'a father' : undefined,
    weeks === undefined ? expecting && 'a baby expected' : `${weeks} ${weeks === 1 ? 'week' : 'weeks'} pregnant`,
  ]
    .filter(Boolean)
    .join(', ');
