import type { SearchDocument } from './document.ts';
import { inPlace } from './in-place.ts';
import type { Lexicon } from './lexicon.ts';
import { nameKey } from './names.ts';
import { foundInWords, type Outcome, sectionsOf } from './outcome.ts';
import type { Place } from './places.ts';
import { type Entry, rank } from './rank.ts';
import { understand } from './understand.ts';
import { likeliest, whereOf } from './where.ts';

/**
 * The outcome with everything that has exactly the name that was typed, or undefined where nothing has. Councils (also
 * those that have ended) and regions come first, then services, models and pages, then places.
 */
export function exactly(entries: readonly Entry[], words: readonly string[], lexicon: Lexicon): Outcome | undefined {
  if (!words.length) return undefined;
  const key = words.join(' ');
  const joined = words.join('');
  const named = inOrder(lexicon.names.byWords.get(key) ?? lexicon.joinedNames.get(joined) ?? [], key);
  const places = lexicon.places.byName.byWords.get(key) ?? lexicon.joinedPlaces.get(joined) ?? [];
  const isArea = likeliest(places).some(({ kind }) => kind !== 'place');
  if (places.length && (isArea || !named.length))
    return ofPlace(entries, places, isArea ? named : namesWith(entries, words, lexicon));
  if (!named.length) return undefined;
  const [first] = named;
  const related = rank(entries, understand(words, lexicon, new Set())).map(({ document }) => document);
  const documents = [...named, ...places.flatMap((place) => place.documents), ...related];
  return {
    sections: sectionsOf(documents),
    full: true,
    certain: named.filter((one) => one.kind === first?.kind && isOwn(one, key) === isOwn(first, key)).length === 1,
    said: foundInWords(new Set(documents).size),
  };
}

/** Sorts documents with this as their main name before those with it as another name. */
const inOrder = (documents: readonly SearchDocument[], key: string): readonly SearchDocument[] =>
  documents.toSorted((a, b) => Number(isOwn(b, key)) - Number(isOwn(a, key)));

const isOwn = ({ label }: SearchDocument, key: string): boolean => nameKey(label) === key;

/** The services that have all the words in their names, for words that are also the name of a village. */
const namesWith = (entries: readonly Entry[], words: readonly string[], { ignored }: Lexicon): SearchDocument[] =>
  words.some((word) => ignored.has(word))
    ? []
    : entries.flatMap(({ document, texts }) => {
        const [name] = document.kind === 'service' ? texts() : [];
        return name && words.every((word) => name.words.includes(` ${word} `)) ? [document] : [];
      });

/** The outcome for a place: the services recorded there, and other documents with its name. */
function ofPlace(
  entries: readonly Entry[],
  places: readonly Place[],
  named: readonly SearchDocument[],
): Outcome | undefined {
  const part = { is: 'place', said: '', places } as const;
  const where = whereOf([part]);
  if (!where) return undefined;
  const outcome = inPlace(entries, [part], where);
  const others = places
    .filter(({ areas }) => !areas.some((id) => where.areas.has(id)))
    .flatMap((place) => place.documents);
  const successors = places.filter(({ kind }) => kind === 'former').flatMap(({ areas }) => areas);
  const after = entries
    .map(({ document }) => document)
    .filter(({ kind, closed, areas }) => kind === 'council' && !closed && areas?.some((id) => successors.includes(id)));
  const documents = outcome.sections.flatMap((section) => section.documents);
  return {
    ...outcome,
    sections: sectionsOf([
      ...documents.slice(0, where.documents.length),
      ...after,
      ...documents.slice(where.documents.length),
      ...named,
      ...others,
    ]),
  };
}
