import { type RefObject, useEffect, useState } from 'react';
import type { Boundaries } from '../../geography/boundaries.ts';
import type { View } from './types.ts';

/** The state of a download: loading (undefined), loaded, or failed. */
type Loaded<T> = T | 'failed' | undefined;

/** The map's own script, the outlines if the view needs them, and whether loading failed. */
export type MapParts = {
  LeafletMap: typeof import('./LeafletMap.tsx').LeafletMap | undefined;
  outlines: Boundaries | undefined;
  hasFailed: boolean;
};

/** Loading starts when the map is this far from being in view. */
const PRELOAD_MARGIN = '200px';

/** True once an element is in view or close to it. */
export function useNearView(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: PRELOAD_MARGIN,
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}

/** Loads what a view needs, once the map is close to being in view. */
export function useMapParts(isNear: boolean, view: View, outlinesUrl: string): MapParts {
  const [script, setScript] = useState<Loaded<{ LeafletMap: MapParts['LeafletMap'] }>>();
  const [outlines, setOutlines] = useState<Loaded<Boundaries>>();
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
