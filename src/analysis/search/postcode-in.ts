import type { PostcodeAnswer } from '../postcodes/look-up.ts';
import { findPostcode, type PostcodeRead } from '../postcodes/read.ts';
import { shareInWords } from '../postcodes/share-in-words.ts';
import { idOf, type SearchDocument } from './document.ts';
import { type Outcome, sectionsOf } from './outcome.ts';
import type { Where } from './where.ts';

/** A postcode that was typed, and where it lies. */
export type Postcode = { read: PostcodeRead; answer: PostcodeAnswer };

/** The postcode in a query, or undefined: one or two letters beside nothing else may begin any word. */
export function postcodeIn(query: string): PostcodeRead | undefined {
  const read = findPostcode(query);
  return read && (read.level !== 'area' || read.alone) ? read : undefined;
}

/** Where a postcode is, with its likeliest council first; undefined where it is in none. */
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

/** What is said of where a postcode lies, before what was found there: a question where that is not certain. */
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
  // Where nothing came of the other words, the code may be something else: "M25 motorway".
  return !several && (level === 'full' || outcome.full) ? both : { ...both, certain: false };
}

/** What is called as a postcode is, beside it: "S20" is section 20 too. */
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

/** The letters and figures of a postcode, with those that are taken for each other as one. */
const alike = (text: string): string =>
  text.toUpperCase().replaceAll(' ', '').replaceAll('0', 'O').replaceAll(/[1L]/g, 'I').replaceAll('5', 'S');
