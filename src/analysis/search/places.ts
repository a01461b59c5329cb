import { idOf, type SearchDocument } from './document.ts';
import { nameKey } from './names.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import type { PlaceKind, PlaceRow } from './place-row.ts';

/** A council, a region or a place as the search recognises it. */
export type Place = {
  name: string;
  /** Ids of the authorities that it covers or may lie in. */
  areas: readonly string[];
  /** The pages to offer: its own, or that of each authority that it may lie in. Empty for a county. */
  documents: readonly SearchDocument[];
  /** `own`: the name of a council itself. `other`: another name of one. */
  kind: 'own' | 'other' | 'former' | 'region' | 'place' | 'county';
  /** True of a ward. A better known place may have the same name and be on no list. */
  isWard?: true;
};

/**
 * The places by name, and all names in order: councils, regions, councils that have ended, then the rows in their
 * order.
 */
export type Gazetteer = { byName: Phrases<Place>; names: readonly { key: string; place: Place }[] };

/** @param documents of the index, of which the councils and regions are used; `rows` lead to the councils */
export function gazetteerOf(documents: readonly SearchDocument[], rows: readonly PlaceRow[]): Gazetteer {
  const areas = documents.filter(({ kind }) => kind === 'council' || kind === 'region');
  const councils = new Map(areas.filter(isCurrent).map((council) => [idOf(council), council]));
  const keys = new Map([...councils].map(([id, { label }]) => [id, nameKey(label)]));
  const names = [
    ...areas.filter(isCurrent).flatMap((council) => namesOf(council, 'own', 'other')),
    ...areas.filter(({ kind }) => kind === 'region').flatMap((region) => namesOf(region, 'region', 'region')),
    ...areas
      .filter(({ kind, closed }) => kind === 'council' && closed)
      .flatMap((one) => namesOf(one, 'former', 'former')),
    ...rows.flatMap(([name, ids, kind]) => {
      const place = placeOf(name, ids, kind, councils);
      const key = nameKey(name);
      const isCouncil = ids.some((id) => keys.get(id) === key);
      return place && (!isCouncil || place.kind === 'county') ? [{ key, place }] : [];
    }),
  ];
  return {
    byName: phrasesOf(names.map(({ key, place }) => [key, place] as const)),
    names: names.filter(({ place }) => place.kind !== 'county'),
  };
}

const isCurrent = ({ kind, closed }: SearchDocument): boolean => kind === 'council' && !closed;

function namesOf(document: SearchDocument, own: Place['kind'], other: Place['kind']) {
  const { label, names = [], areas = [] } = document;
  const place = (name: string, kind: Place['kind']) => ({
    key: nameKey(name),
    place: { name: label, areas, documents: [document], kind },
  });
  return [place(label, own), ...names.map((name) => place(name, other))];
}

function placeOf(
  name: string,
  ids: readonly string[],
  kind: PlaceKind | undefined,
  councils: ReadonlyMap<string, SearchDocument>,
): Place | undefined {
  const own = ids.flatMap((id) => councils.get(id) ?? []);
  const [first, second] = own;
  if (!first) return undefined;
  if (kind === 'county') return { name, areas: own.map(idOf), documents: [], kind };
  const isNameOfCouncil = !second && (kind === 'initials' || kind === 'also-called');
  if (isNameOfCouncil) return { name: first.label, areas: own.map(idOf), documents: own, kind: 'other' };
  const isArea = own.length > 2 || kind === 'area' || kind === 'former-county' || kind === 'former-district';
  const documents = own.map((council, index) => ({
    kind: 'place' as const,
    label: isArea && second ? council.label : name,
    under: isArea && second ? `part of ${name}` : inWords(council, index, kind),
    to: council.to,
  }));
  return { name, areas: own.map(idOf), documents, kind: 'place', ...(kind === 'ward' && { isWard: true as const }) };
}

const inWords = ({ label }: SearchDocument, index: number, kind: PlaceKind | undefined): string =>
  index > 0 ? `or in ${label}, near the border` : kind === 'ward' ? `a ward of ${label}` : `in ${label}`;
