import { idOf, type SearchDocument } from './document.ts';
import type { Where } from './where.ts';

/** What a query says of a parent that the questions of the match ask too. The area is one council or left out. */
export type FirstAnswers = {
  area?: { id: string; name: string };
  expecting?: 'yes';
  /** Completed weeks of pregnancy. */
  weeks?: number;
  parent?: 'mother' | 'father';
};

/** As it is written in English and Welsh. */
const PREGNANT = new Set(['pregnant', 'pregnancy', 'expecting', 'gestation', 'beichiog']);
const WEEKS = /^(\d{0,2})(?:w|wk|wks|week|weeks|wythnos|wythnosau)$/;
/** Beside these a number of weeks is the age of a child or the time since something. */
const NOT_OF_PREGNANCY = new Set(['old', 'oed', 'ago', 'born', 'baby', 'newborn', 'since', 'after', 'removed']);
const MOST_WEEKS = 43;
const MOTHER = new Set(['mum', 'mums', 'mam', 'mother', 'mothers', 'mom']);
const FATHER = new Set(['dad', 'dads', 'father', 'fathers', 'tad']);

/** Words that say how far a pregnancy is: nothing that is found need have them. */
export const isOfWeeks = (word: string): boolean => WEEKS.test(word) || /^\d{1,2}$/.test(word);

/**
 * Reads from a query what can be filled in when the questions are opened. Weeks are taken only where nothing says that they
 * are something else, and two parents for neither.
 *
 * @param words of the query, folded
 * @param where the place that it names
 * @param councils what can be found, among which are the councils
 * @returns undefined where it says nothing of a parent: a place alone is no question about one
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
    // "24/40" is 24 weeks of forty.
    const isOfForty = isPregnant && words[at + 1] === '40';
    return /^\d{1,2}$/.test(word) && (isCounted || isOfForty) ? [Number(word)] : [];
  });
  const [weeks] = numbers;
  return numbers.length === 1 && weeks !== undefined && weeks <= MOST_WEEKS ? weeks : undefined;
}

function parentIn(words: readonly string[]): 'mother' | 'father' | undefined {
  const isMother = words.some((word) => MOTHER.has(word));
  const isFather = words.some((word) => FATHER.has(word));
  if (isMother === isFather) return undefined;
  return isMother ? 'mother' : 'father';
}

/** The council that a query names, where it can only be one. */
function areaOf(where: Where | undefined, documents: readonly SearchDocument[]): FirstAnswers['area'] {
  const [id, ...others] = where?.areas ?? [];
  const council = documents.find((one) => one.kind === 'council' && !one.closed && idOf(one) === id);
  return id && !others.length && council ? { id, name: council.label } : undefined;
}

/** The answers as they are shown before the questions are opened: "Rochdale, 24 weeks pregnant". */
export const firstAnswersInWords = ({ area, expecting, weeks, parent }: FirstAnswers): string =>
  [
    area?.name,
    parent === 'mother' ? 'a mother' : parent === 'father' ? 'a father' : undefined,
    weeks === undefined ? expecting && 'a baby expected' : `${weeks} ${weeks === 1 ? 'week' : 'weeks'} pregnant`,
  ]
    .filter(Boolean)
    .join(', ');
