import { useMemo, useSyncExternalStore } from 'react';
import { type Address, readAddress, writeAddress } from './address.ts';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** A step that Back undoes. */
function go(address: Address): void {
  window.history.pushState(null, '', `${window.location.pathname}${writeAddress(address)}`);
  for (const listener of listeners) listener();
}

/** What the address of the page says of the map, and how to go to another. At build it says nothing. */
export function useAddress(): [Address, (address: Address) => void] {
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
  return [useMemo(() => readAddress(search), [search]), go];
}

/** False at build and while the page is taken over, true once scripts run. */
export const useIsLive = (): boolean =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
