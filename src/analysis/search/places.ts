import type { Directory } from '../../model/directory.ts';
import { inForceOn } from '../succession.ts';
import type { SearchDocument } from './documents.ts';
import { fold, wordsOf } from './fold.ts';

/**
 * A place by its name with the ids of the authority that it lies in, or of two where a border is near; larger places first.
 * `divided` is there where the authority of the outlines has been divided since: the place lies in one of its parts.
 */
export type PlaceRow = [name: string, areas: string[], divided?: 'divided'];

/** The same places with the authorities in force on `day` (`YYYY-MM-DD`). A district that has the name of a place knows it. */
export const placesOn = (rows: readonly PlaceRow[], directory: Directory, day: string): PlaceRow[] =>
  rows.map(([name, areas]) => {
    const now = areas.map((id) => partOf(inForceOn(directory, id, day), name, directory));
    const all = [...new Set(now.flat())];
    return now.some(({ length }) => length > 1) ? [name, all, 'divided'] : [name, all];
  });

/** Of several authorities the one that a district of this name is part of; else all. */
function partOf(ids: readonly string[], name: string, { authorityById }: Directory): readonly string[] {
  const known = ids.filter((id) => authorityById.get(id)?.districts?.includes(name));
  return ids.length > 1 && known.length === 1 ? known : ids;
}

/** How many places a query is offered at the most. */
const MOST = 8;

export type Places = {
  /** The places whose name begins with the words, one for each authority. */
  beginning(words: readonly string[]): SearchDocument[];
  /** The name of the authority of the place of exactly this name, as words; undefined where there is none. */
  authorityOf(word: string): string[] | undefined;
};

/** @param councils the documents of the authorities by their ids, which say their names and where their pages are */
export function makePlaces(rows: readonly PlaceRow[], councils: ReadonlyMap<string, SearchDocument>): Places {
  const places = rows.map(([name, areas, divided]) => ({ name, areas, divided, key: wordsOf(fold(name)).join(' ') }));
  return {
    beginning(words) {
      const wanted = words.join(' ');
      if (wanted.length < 3) return [];
      const found = places.filter(({ key }) => key.startsWith(wanted));
      const whole = found.filter(({ key }) => key === wanted);
      return (whole.length ? whole : found).flatMap((place) => toDocuments(place, councils)).slice(0, MOST);
    },
    authorityOf(word) {
      const place = places.find(({ key }) => key === word);
      const council = place && councils.get(place.areas[0] ?? '');
      return council && wordsOf(council.words[0]);
    },
  };
}

type Place = { name: string; areas: readonly string[]; divided: PlaceRow[2] };

/** One for each council that the place may be in. */
function toDocuments({ name, areas, divided }: Place, councils: ReadonlyMap<string, SearchDocument>): SearchDocument[] {
  const known = areas.flatMap((id) => councils.get(id) ?? []);
  return known.map((council): SearchDocument => {
    const others = known.filter((other) => other !== council).map(({ label }) => label);
    const doubt = divided ? `, or ${others.join(' or ')}` : ', near a border';
    const under = others.length ? `${council.label}${doubt}` : council.label;
    return { kind: 'place', label: name, under, to: council.to, words: [fold(name), '', '', '', ''], closed: false };
  });
}
