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
  isWard?: boolean;
};

/**
 * The places by name, and all names in order: councils, regions, councils that have ended, then the rows in their
 * order.
 */
export type Gazetteer = { byName: Phrases<Place>; names: readonly { key: string; place: Place }[] };

/** @param documents of the index, of which the councils and regions are used; `rows` lead to the councils */
export function gazetteerOf(documents: readonly SearchDocument[], rows: readonly PlaceRow[]): Gazetteer {
  const areas = documents.filter(({ kind }) => kind === 'council' || kind === 'region');
  const ownersOf = makeOwners(new Map(areas.filter(isCurrent).map((council) => [idOf(council), council])));
  const names: { key: string; place: Place }[] = [
    ...areas.filter(isCurrent).flatMap((council) => namesOf(council, 'own', 'other')),
    ...areas.filter(({ kind }) => kind === 'region').flatMap((region) => namesOf(region, 'region', 'region')),
    ...areas
      .filter(({ kind, closed }) => kind === 'council' && closed)
      .flatMap((one) => namesOf(one, 'former', 'former')),
  ];
  for (const [name, ids, kind] of rows) {
    const key = nameKey(name);
    const owners = ownersOf(ids);
    const place = placeOf(name, kind, owners);
    if (place && (place.kind === 'county' || !owners.keys.includes(key))) names.push({ key, place });
  }
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

/** The councils that a place lies in, with their ids and the keys of their names. */
type Owners = { own: readonly SearchDocument[]; areas: readonly string[]; keys: readonly string[] };

/** Looks up councils by their ids. The places of a council share one list of ids, which is looked up once. */
function makeOwners(councils: ReadonlyMap<string, SearchDocument>): (ids: readonly string[]) => Owners {
  const known = new Map<readonly string[], Owners>();
  return (ids) => {
    const before = known.get(ids);
    if (before) return before;
    const own = ids.flatMap((id) => councils.get(id) ?? []);
    const owners = { own, areas: own.map(idOf), keys: own.map(({ label }) => nameKey(label)) };
    known.set(ids, owners);
    return owners;
  };
}

function placeOf(name: string, kind: PlaceKind | undefined, { own, areas }: Owners): Place | undefined {
  const [first, second] = own;
  if (!first) return undefined;
  if (kind === 'county') return { name, areas, documents: [], kind };
  const isNameOfCouncil = !second && (kind === 'initials' || kind === 'also-called');
  if (isNameOfCouncil) return { name: first.label, areas, documents: own, kind: 'other' };
  const isArea = own.length > 2 || kind === 'area' || kind === 'former-county' || kind === 'former-district';
  const documents = own.map((council, index): SearchDocument => {
    const { label, to } = council;
    return isArea && second
      ? { kind: 'place', label, under: `part of ${name}`, to }
      : { kind: 'place', label: name, under: inWords(council, index, kind), to };
  });
  return { name, areas, documents, kind: 'place', isWard: kind === 'ward' };
}

const inWords = ({ label }: SearchDocument, index: number, kind: PlaceKind | undefined): string =>
  index > 0 ? `or in ${label}, near the border` : kind === 'ward' ? `a ward of ${label}` : `in ${label}`;
