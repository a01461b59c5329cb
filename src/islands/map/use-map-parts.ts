import { type RefObject, useEffect, useState } from 'react';
import type { Boundaries } from '../../geography/boundaries.ts';
import type { View } from './types.ts';

/** What was asked for over the network: not there yet, there, or not to be had. */
type Asked<T> = T | 'failed' | undefined;

/** The map's own script, the outlines where the view needs them, and whether what it needs could not be had. */
export type MapParts = {
  LeafletMap: typeof import('./LeafletMap.tsx').LeafletMap | undefined;
  outlines: Boundaries | undefined;
  hasFailed: boolean;
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
  const [script, setScript] = useState<Asked<{ LeafletMap: MapParts['LeafletMap'] }>>();
  const [outlines, setOutlines] = useState<Asked<Boundaries>>();
  const needsOutlines = isNear && view === 'map';
  useEffect(() => {
    if (isNear) import('./LeafletMap.tsx').then(setScript, () => setScript('failed'));
  }, [isNear]);
  useEffect(() => {
    if (needsOutlines) fetchOutlines(outlinesUrl).then(setOutlines, () => setOutlines('failed'));
  }, [needsOutlines, outlinesUrl]);
  return {
    LeafletMap: script === 'failed' ? undefined : script?.LeafletMap,
    outlines: outlines === 'failed' ? undefined : outlines,
    hasFailed: script === 'failed' || (needsOutlines && outlines === 'failed'),
  };
}

async function fetchOutlines(url: string): Promise<Boundaries> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
  return answer.json();
}
