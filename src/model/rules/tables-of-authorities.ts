import type { Path, YamlDocument } from '../document.ts';
import type { LocalAuthority } from '../schema/area.ts';

/** An authority that a table names, and where. */
export type Named = { id: string; path: Path; at?: 'key' };

/** A table that has something for every authority in force on a day. */
export type TableOfAuthorities = {
  file: string;
  /** What the table gives an authority: "a cell on the hexagon map". */
  gives: string;
  /** How to fix a table that lacks an authority. */
  fix: string;
  /** The field that holds them. */
  under: string;
  /** The authorities that the table covers; all where it is absent. */
  isFor?: (row: LocalAuthority) => boolean;
  /** The field with the date of the table; the day of the check where it is absent. */
  day?: string;
  names(document: YamlDocument): Named[];
};

/** The tables that the rules check for the authorities of their day. Add a new table here. */
export const TABLES_OF_AUTHORITIES: readonly TableOfAuthorities[] = [
  {
    file: 'areas/boundaries.yaml',
    gives: 'outline',
    fix: 'Name its features here, and run npm run boundaries',
    under: 'authorities',
    names: (document) => keysOf(document, 'authorities'),
  },
  {
    file: 'areas/hexagons.yaml',
    gives: 'cell',
    fix: 'Give it one, or run npm run hexagons',
    under: 'hexes',
    names: (document) => keysOf(document, 'hexes'),
  },
  {
    file: 'areas/neighbours.yaml',
    gives: 'neighbour',
    fix: 'Add the pairs that it stands in',
    under: 'land',
    names: pairsOf,
  },
  {
    file: 'areas/councils.yaml',
    gives: 'council',
    fix: 'Add its home page',
    under: 'councils',
    names: (document) => keysOf(document, 'councils'),
  },
  {
    file: 'areas/need.yaml',
    gives: 'figure',
    fix: 'Add it, or say under not-published why there is none',
    under: 'authorities',
    day: 'as-of',
    isFor: ({ kind }) => kind !== 'wales-unitary',
    names: (document) => [...keysOf(document, 'authorities'), ...keysOf(document, 'not-published')],
  },
  {
    file: 'areas/similar.yaml',
    gives: 'similar authorities',
    fix: 'Add its ten',
    under: 'authorities',
    day: 'as-of',
    isFor: ({ kind }) => kind !== 'wales-unitary',
    names: (document) => keysOf(document, 'authorities'),
  },
];

type Table = Record<string, unknown>;

const keysOf = ({ data }: YamlDocument, field: string): Named[] =>
  Object.keys((data as Table)[field] ?? {}).map((id) => ({ id, path: [field, id], at: 'key' }));

function pairsOf({ data }: YamlDocument): Named[] {
  return ['land', 'water'].flatMap((link) =>
    ((data as Table)[link] as string[][]).flatMap((pair, index) =>
      pair.slice(0, 2).map((id, side): Named => ({ id, path: [link, index, side] })),
    ),
  );
}
