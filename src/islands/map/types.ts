import type { MultiPolygon, Polygon } from 'geojson';
import type { Ref } from 'react';
import type { Overall } from '../../analysis/coverage/states.ts';
import type { Cell } from '../../model/schema/map.ts';

/** What the page gives the map of one authority. What is recorded of it stands in the list, and is read from there. */
export type MapArea = {
  id: string;
  name: string;
  /** Three letters that stand for the name where there is no room for it. */
  letters: string;
  state: Overall;
  /** Its middle in degrees. */
  centre: [lon: number, lat: number];
  cell: Cell;
};

/** `map`: the outlines on the ground; `hex`: a hexagon for every authority. */
export type View = 'map' | 'hex';

/** An authority as a view draws it: in degrees, or in widths of a cell; x to the east, y to the north. */
export type DrawnArea = {
  id: string;
  name: string;
  letters: string;
  state: Overall;
  at: readonly [x: number, y: number];
  shape: Polygon | MultiPolygon;
};

/** What can be asked of the map from outside it. */
export type MapHandle = { zoomBy: (steps: number) => void; showAll: () => void; goTo: (id: string) => void };

/** What the drawn map is given and what it tells. */
export type DrawnMap = {
  areas: readonly DrawnArea[];
  /** True where the areas lie on a plane (hexagons), false where they are degrees on the ground. */
  isPlane: boolean;
  shown: ReadonlySet<Overall>;
  chosen: string | undefined;
  /** Whether the wheel zooms and one finger drags. Two fingers always do. */
  isActive: boolean;
  tiles: { url: string } | undefined;
  onChoose: (id: string) => void;
  onPoint: (id: string | undefined) => void;
  ref: Ref<MapHandle>;
};
