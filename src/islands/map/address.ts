import { OVERALL_STATES, type Overall } from '../../analysis/coverage/states.ts';
import type { View } from './types.ts';

/**
 * The state of the map that is kept in the page's address. The chosen authority is never part of it, because where
 * somebody looks is private.
 */
export type Address = {
  view: View;
  /** The states to show, in the order of the states; all where the list is empty. */
  only: readonly Overall[];
};

/** Reads `?view=hex&show=pause,fdac`. Unknown values are ignored. */
export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const wanted = query.get('show')?.split(',') ?? [];
  return {
    view: query.get('view') === 'hex' ? 'hex' : 'map',
    only: OVERALL_STATES.filter((state) => wanted.includes(state)),
  };
}

/** The query of an address; empty for the initial state. */
export function writeAddress({ view, only }: Address): string {
  const parts = [view === 'hex' ? 'view=hex' : '', only.length ? `show=${only.join()}` : ''].filter(Boolean);
  return parts.length ? `?${parts.join('&')}` : '';
}
