import type { MultiPolygon, Polygon } from 'geojson';
import type { Ref } from 'react';
import type { Overall } from '../../analysis/coverage/states.ts';
import type { Cell } from '../../model/schema/map.ts';

/** The page's data on one authority for the map. What is recorded for it is read from the list. */
export type MapArea = {
  id: string;
  name: string;
  /** Three letters that replace the name where there is no room for it. */
  letters: string;
  state: Overall;
  /** Its centre in degrees. */
  centre: [lon: number, lat: number];
  cell: Cell;
};

/** `map`: geographic outlines; `hex`: a hexagon for every authority. */
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

/** Methods of the map that other components can call. */
export type MapHandle = { zoomBy: (steps: number) => void; showAll: () => void; goTo: (id: string) => void };

/** Props and callbacks of the drawn map. */
export type DrawnMap = {
  areas: readonly DrawnArea[];
  /** True where coordinates are on a plane (hexagons), false where they are degrees of longitude and latitude. */
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
