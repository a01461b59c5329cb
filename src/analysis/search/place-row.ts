import type { PlaceName } from '../../model/schema/area.ts';

/** What a name is, where it is not that of a place on the map. */
export type PlaceKind = PlaceName['kind'] | 'county' | 'district' | 'ward';

/** A place by its name with the ids of the authorities that it lies in: of two where a border is near the likelier first. */
export type PlaceRow = [name: string, areas: string[], kind?: PlaceKind];
