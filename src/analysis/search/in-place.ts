import type { SearchDocument } from './document.ts';
import { type Outcome, sectionsOf } from './outcome.ts';
import type { Part } from './part.ts';
import { asked, meetsThere, mentionsNot, notCalled, recordedThere } from './place-words.ts';
import { type Entry, needed, type Ranked, rank, scorerOf } from './rank.ts';
import type { Where } from './where.ts';

/** The least score of a whole word in a name. */
const IN_NAME = 8;
/** Words for the side of a place, used in names of wards: "Marton East" is in Marton. */
const SIDES = new Set(['north', 'south', 'east', 'west', 'central', 'inner', 'outer', 'rural', 'town', 'village']);
/** Words for an island, said before or after its name: the Isle of Sheppey, Mersea Island. */
const ISLANDS = new Set(['isle', 'isles', 'island', 'islands']);
/** The most results to offer from elsewhere. */
const MAX_ELSEWHERE = 5;

/**
 * The outcome of a query that names a place. Services there that meet the rest of the query come first. Where there are
 * none, the place comes first with all that is recorded there, and results from elsewhere last. The place is always
 * included.
 */
export function inPlace(entries: readonly Entry[], parts: readonly Part[], place: Where): Outcome {
  const kept = parts.filter((part) => part.is !== 'word' || !ISLANDS.has(part.word));
  // The place of that name may not be on the island that was meant, so the reader is asked.
  const where = kept.length < parts.length ? { ...place, certain: false } : place;
  const wanted = needed(kept);
  const there = rank(entries, parts, where).filter(({ document }) => document.kind === 'service');
  const number = there.filter(({ document }) => document.areas?.some((id) => where.areas.has(id))).length;
  const full = wanted.length ? there.filter(({ met }) => met === wanted.length) : namedIn(entries, parts, there);
  const sections = sectionsOf([...full, ...where.documents, ...there].map(toDocument));
  if (full.length) {
    const certain = where.certain || full.length === 1;
    return { sections, full: true, certain, said: meetsThere(full.length, where) };
  }
  if (isPartOfName(kept, where))
    return { sections, full: false, certain: false, said: notCalled(parts, number, where) };
  if (!wanted.length) return { sections, full: true, ...asked(where), said: recordedThere(number, where) };
  const elsewhere = elsewhereOf(entries, wanted, there);
  const said = mentionsNot(unmetBy(wanted, there, entries), number, where);
  const others = elsewhere.length ? [{ title: `Not in ${where.name}`, documents: elsewhere }] : [];
  return { sections: [...sections, ...others], full: false, ...asked(where), said };
}

const toDocument = (one: Ranked | SearchDocument): SearchDocument => ('document' in one ? one.document : one);

/** The services in the place that have a common word of the query in their names: "space norfolk". */
function namedIn(entries: readonly Entry[], parts: readonly Part[], there: readonly Ranked[]): readonly Ranked[] {
  const words = parts.filter((part) => part.is === 'word' && !SIDES.has(part.word)).map(scorerOf);
  const named = new Set(
    entries.filter((entry) => words.some((scoreOf) => scoreOf(entry) >= IN_NAME)).map(({ document }) => document),
  );
  return there.filter(({ document }) => named.has(document));
}

/** True where only the name of a village was recognised in what may be a longer name: "Moss Side" is not Moss. */
const isPartOfName = (parts: readonly Part[], { isVillage }: Where): boolean =>
  isVillage && parts.length === 2 && parts.some((part) => part.is === 'word' && part.soft && !SIDES.has(part.word));

/** The parts that nothing in a place meets. */
function unmetBy(wanted: readonly Part[], there: readonly Ranked[], entries: readonly Entry[]): Part[] {
  const known = new Set(there.map(toDocument));
  const own = entries.filter(({ document }) => known.has(document));
  return wanted.filter((part) => {
    const scoreOf = scorerOf(part);
    return own.every((entry) => scoreOf(entry) === 0);
  });
}

/** Results from elsewhere: documents with the name that was asked for, and lists of services with the term. */
function elsewhereOf(entries: readonly Entry[], wanted: readonly Part[], there: readonly Ranked[]): SearchDocument[] {
  const known = new Set(there.map(toDocument));
  const named = wanted.flatMap((part) => (part.is === 'name' ? part.documents : []));
  const lists = rank(entries, wanted).filter(({ document, score }) => document.kind !== 'service' || score >= IN_NAME);
  return [...new Set([...named, ...lists.map(toDocument)])]
    .filter((document) => !known.has(document) && document.kind !== 'council' && document.kind !== 'region')
    .slice(0, MAX_ELSEWHERE);
}
