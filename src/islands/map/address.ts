import { OVERALL_STATES, type Overall } from '../../analysis/coverage/states.ts';
import type { View } from './types.ts';

/** What the address of the page keeps of the map. Never which authority was chosen: where somebody looks is theirs to keep. */
export type Address = {
  view: View;
  /** The states to show, in the order of the states; all where there is none. */
  only: readonly Overall[];
};

/** Reads `?view=hex&show=pause,fdac`. What it does not know it passes over. */
export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const wanted = query.get('show')?.split(',') ?? [];
  return {
    view: query.get('view') === 'hex' ? 'hex' : 'map',
    only: OVERALL_STATES.filter((state) => wanted.includes(state)),
  };
}

/** The query of an address, empty where everything is as it is at first. */
export function writeAddress({ view, only }: Address): string {
  const parts = [view === 'hex' ? 'view=hex' : '', only.length ? `show=${only.join()}` : ''].filter(Boolean);
  return parts.length ? `?${parts.join('&')}` : '';
}
