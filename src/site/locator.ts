import { boundaries } from '../geography/boundaries.ts';
import { locatorMap } from '../geography/locator.ts';

/** The national outline behind every small map, made once for the whole build. */
export const locator = locatorMap(boundaries, { width: 150, height: 170 });
