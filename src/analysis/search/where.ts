import type { SearchDocument } from './document.ts';
import type { Part } from './part.ts';
import type { Place } from './places.ts';

/** Where a query asks for: the pages to offer for it, and the authorities that it covers or may lie in. */
export type Where = {
  documents: readonly SearchDocument[];
  areas: ReadonlySet<string>;
  /** How the place is called. */
  name: string;
  /** True where it can only be one page. */
  certain: boolean;
  /** True where it is a place and not a council or a region itself. */
  isVillage: boolean;
};

/** Puts the places of a query together: "Ashford" and "Kent" are Ashford in Kent. Undefined where it names none. */
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
    // A ward alone may not be what was meant; beside another name it can only be that one.
    certain: documents.length === 1 && (others.length > 0 || !places.every(({ isWard }) => isWard)),
    isVillage: own?.kind === 'place',
  };
}

/**
 * Of places that share a name the council itself; else a region or a council that has ended; else all, without those that
 * lie within a council of the same name.
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

/** The places of two names that overlap, each cut down to what they share; undefined where none do. */
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

/** A place lies in a council, and a council in a region. */
const rankOf = ({ kind, areas }: Place): number =>
  kind === 'place' ? 0 : kind === 'region' ? 1000 : kind === 'county' ? 100 : areas.length;
