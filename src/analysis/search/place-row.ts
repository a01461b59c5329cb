import type { PlaceName } from '../../model/schema/area.ts';

/** The kind of a name that is not the name of a place on the map. */
export type PlaceKind = PlaceName['kind'] | 'county' | 'district' | 'ward';

/**
 * The name of a place and the ids of the authorities that it lies in; near a border there are two, the likelier first.
 */
export type PlaceRow = [name: string, areas: string[], kind?: PlaceKind];
