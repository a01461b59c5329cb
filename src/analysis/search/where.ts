import type { SearchDocument } from './document.ts';
import type { Part } from './part.ts';
import type { Place } from './places.ts';

/** The place that a query asks for: the pages to offer, and the authorities that it covers or may lie in. */
export type Where = {
  documents: readonly SearchDocument[];
  areas: ReadonlySet<string>;
  /** The name of the place. */
  name: string;
  /** True where only one page can be meant. */
  certain: boolean;
  /** True for a place, false for a council or a region. */
  isVillage: boolean;
};

/** Combines the places of a query: "Ashford" and "Kent" mean Ashford in Kent. Undefined where it names no place. */
export function whereOf(parts: readonly Part[]): Where | undefined {
  const named = [...new Set(parts.flatMap((part) => (part.is === 'place' ? [part.places] : [])))];
  const [first, ...others] = named;
  if (!first) return undefined;
  const shared = others.length ? others.reduce<readonly Place[] | undefined>(within, first) : first;
  const places = shared ? likeliest(shared) : named.flatMap(likeliest);
  const documents = [
    ...new Map(places.flatMap((place) => place.documents.map((one) => [one.to, one] as const))).values(),
  ];
  const [own] = places;
  return {
    documents,
    areas: new Set(places.flatMap(({ areas }) => areas)),
    name:
      named.length === 1 || documents.length === 1
        ? (own?.name ?? '')
        : [...new Set(documents.map(({ label }) => label))].join(' and '),
    // A ward alone may not be what was meant; together with another place it is certain.
    certain: documents.length === 1 && (others.length > 0 || !places.every(({ isWard }) => isWard)),
    isVillage: own?.kind === 'place',
  };
}

/**
 * Chooses among places with the same name: a council itself, else a region, else a council that has ended. Otherwise it
 * gives the councils that have it as another name, and the places that lie in none of these councils.
 */
export function likeliest(places: readonly Place[]): readonly Place[] {
  for (const wanted of ['own', 'region', 'former'] as const) {
    const found = places.filter(({ kind }) => kind === wanted);
    if (found.length) return found;
  }
  const councils = places.filter(({ kind }) => kind === 'other');
  const covered = new Set(councils.flatMap(({ areas }) => areas));
  return [...councils, ...places.filter(({ kind, areas }) => kind === 'place' && !covered.has(areas[0] ?? ''))];
}

/** The overlaps of the places of two names; undefined where none overlap. */
export function within(a: readonly Place[] | undefined, b: readonly Place[]): readonly Place[] | undefined {
  const both = a?.flatMap((one) => b.flatMap((other) => overlapOf(one, other) ?? []));
  const led = both?.filter(({ documents }) => documents.length);
  return led?.length ? led : undefined;
}

function overlapOf(one: Place, other: Place): Place | undefined {
  const areas = one.areas.filter((id) => other.areas.includes(id));
  if (!areas.length) return undefined;
  const smaller = rankOf(one) < rankOf(other) ? one : other;
  if (smaller.kind !== 'place' || areas.length === smaller.areas.length) return { ...smaller, areas };
  const documents = smaller.documents.filter((_, index) => areas.includes(smaller.areas[index] ?? ''));
  return { ...smaller, areas, documents };
}

/** A rank by size, from a place to a council, a county and a region. */
const rankOf = ({ kind, areas }: Place): number =>
  kind === 'place' ? 0 : kind === 'region' ? 1000 : kind === 'county' ? 100 : areas.length;
