import type { PostcodeAnswer } from '../postcodes/look-up.ts';
import { findPostcode, type PostcodeRead } from '../postcodes/read.ts';
import { shareInWords } from '../postcodes/share-in-words.ts';
import { idOf, type SearchDocument } from './document.ts';
import { type Outcome, sectionsOf } from './outcome.ts';
import type { Where } from './where.ts';

/** A postcode that was typed, and the answer on where it lies. */
export type Postcode = { read: PostcodeRead; answer: PostcodeAnswer };

/**
 * The postcode in a query, or undefined. Letters without a figure count only where `alone` is true, because they may
 * begin any word.
 */
export function postcodeIn(query: string): PostcodeRead | undefined {
  const read = findPostcode(query);
  return read && (read.level !== 'area' || read.alone) ? read : undefined;
}

/** Where a postcode is, the likeliest council first; undefined where no council has it. */
export function whereIs({ read, answer }: Postcode, documents: readonly SearchDocument[]): Where | undefined {
  const councils = new Map(
    documents.filter(({ kind, closed }) => kind === 'council' && !closed).map((one) => [idOf(one), one]),
  );
  const own = answer.authorities.flatMap(({ id, share }) => {
    const council = councils.get(id);
    const isAll = share === 1 && read.level === 'full';
    return council ? [{ ...council, under: isAll ? council.under : `${shareInWords(share)} of ${read.text}` }] : [];
  });
  const certain = answer.kind === 'one';
  const ids = own.map(idOf);
  if (!own.length) return undefined;
  return {
    documents: own,
    areas: new Set(certain ? ids.slice(0, 1) : ids),
    name: certain ? (own[0]?.label ?? read.text) : read.text,
    certain,
    isVillage: false,
  };
}

/**
 * Adds the sentence about the postcode to the outcome: as a question where several councils are possible, else before
 * the other text.
 */
export function withPostcode(
  outcome: Outcome,
  { read: { text, level, several }, answer: { kind, said } }: Postcode,
): Outcome {
  const title = kind === 'several' ? 'Which council?' : `The council for ${text}`;
  const sections = outcome.sections.map((section) =>
    section.documents[0]?.kind === 'council' ? { ...section, title } : section,
  );
  if (kind === 'several') return { ...outcome, sections, question: said };
  const both = { ...outcome, sections, said: `${said} ${outcome.said}`.trim() };
  // Where the other words found nothing, the code may be something else: "M25 motorway".
  return !several && (level === 'full' || outcome.full) ? both : { ...both, certain: false };
}

/** Adds documents that have the postcode as a name: "S20" is also section 20. */
export function withNamed(outcome: Outcome, named: readonly SearchDocument[] = []): Outcome {
  const [first] = named;
  if (!first) return outcome;
  const question = outcome.question ?? `The postcode, or “${first.label}”?`;
  return { ...outcome, sections: [...outcome.sections, ...sectionsOf(named)], certain: false, question };
}

/** The words of a query without those of the postcode in it. */
export function withoutPostcode(words: readonly string[], { text, alone }: PostcodeRead): string[] {
  if (alone) return [];
  const wanted = alike(text);
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= words.length; to += 1)
      if (alike(words.slice(from, to).join('')) === wanted) return [...words.slice(0, from), ...words.slice(to)];
  return [...words];
}

/** A postcode without spaces, in which letters and figures that are easily confused become the same letter. */
const alike = (text: string): string =>
  text.toUpperCase().replaceAll(' ', '').replaceAll('0', 'O').replaceAll(/[1L]/g, 'I').replaceAll('5', 'S');
