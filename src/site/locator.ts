import { areasOf, boundaries } from '../geography/boundaries.ts';
import { type Highlight, locatorMap } from '../geography/locator.ts';

/** The national outline behind every small map, made once for the whole build. */
export const locator = locatorMap(boundaries, { width: 150, height: 170 });

const outlined = new Set(areasOf(boundaries).map(({ properties }) => properties.id));

/** True if the outlines include the authority. */
export const hasOutline = (id: string): boolean => outlined.has(id);

const made = new Map<string, Highlight>();

/** The authorities to highlight on the outline. Services with the same authorities share one drawing. */
export function highlightOf(areas: readonly string[]): Highlight {
  const key = areas.toSorted().join();
  const drawn = made.get(key) ?? locator.highlight(areas);
  made.set(key, drawn);
  return drawn;
}
