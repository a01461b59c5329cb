import type { PlaceName } from '../../model/schema/area.ts';
import type { SearchDocument } from './documents.ts';
import { fold, wordsOf } from './fold.ts';

/** What a name is, where it is not that of a place on the map. */
export type PlaceKind = PlaceName['kind'] | 'district' | 'ward';

/** A place by its name with the ids of the authority that it lies in, or of two where a border is near; larger places first. */
export type PlaceRow = [name: string, areas: string[], kind?: PlaceKind];

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
  const places = rows.map(([name, areas]) => ({ name, areas, key: wordsOf(fold(name)).join(' ') }));
  return {
    beginning(words) {
      const wanted = words.join(' ');
      if (wanted.length < 3) return [];
      const found = places.filter(({ key }) => key.startsWith(wanted));
      const whole = found.filter(({ key }) => key === wanted);
      return (whole.length ? whole : found)
        .flatMap(({ name, areas }) => areas.flatMap((id) => toDocument(name, councils.get(id), areas)))
        .slice(0, MOST);
    },
    authorityOf(word) {
      const place = places.find(({ key }) => key === word);
      const council = place && councils.get(place.areas[0] ?? '');
      return council && wordsOf(council.words[0]);
    },
  };
}

function toDocument(name: string, council: SearchDocument | undefined, areas: readonly string[]): SearchDocument[] {
  if (!council) return [];
  const under = areas.length > 1 ? `${council.label}, near a border` : council.label;
  return [{ kind: 'place', label: name, under, to: council.to, words: [fold(name), '', '', '', ''], closed: false }];
}
