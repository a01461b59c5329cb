import { type RefObject, useEffect, useState } from 'react';
import type { Boundaries } from '../../geography/boundaries.ts';
import type { View } from './types.ts';

/** The map's own script, the outlines where the view needs them, and what could not be had. */
export type MapParts = {
  LeafletMap?: typeof import('./LeafletMap.tsx').LeafletMap;
  outlines?: Boundaries;
  failed?: 'script' | 'outlines';
};

/** So many pixels before the map is in view it begins to load. */
const AHEAD = '200px';

/** True once an element is in view or nearly so. */
export function useNearView(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: AHEAD,
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}

/** Loads what a view needs, once the map is about to be seen. */
export function useMapParts(isNear: boolean, view: View, outlinesUrl: string): MapParts {
  const [parts, setParts] = useState<MapParts>({});
  const { LeafletMap, outlines } = parts;
  useEffect(() => {
    if (!isNear || LeafletMap) return;
    import('./LeafletMap.tsx').then(
      (loaded) => setParts((known) => ({ ...known, LeafletMap: loaded.LeafletMap })),
      () => setParts((known) => ({ ...known, failed: 'script' })),
    );
  }, [isNear, LeafletMap]);
  useEffect(() => {
    if (!isNear || view !== 'map' || outlines) return;
    fetchOutlines(outlinesUrl).then(
      (loaded) => setParts(({ failed: _, ...known }) => ({ ...known, outlines: loaded })),
      () => setParts((known) => ({ ...known, failed: 'outlines' })),
    );
  }, [isNear, view, outlines, outlinesUrl]);
  return parts;
}

async function fetchOutlines(url: string): Promise<Boundaries> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
  return answer.json();
}
