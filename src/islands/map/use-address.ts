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

/** Adds a step to the history, which Back undoes. */
function go(address: Address): void {
  window.history.pushState(null, '', `${window.location.pathname}${writeAddress(address)}`);
  for (const listener of listeners) listener();
}

/** The state of the map in the page's address, and a function to change it. At build time it is the initial state. */
export function useAddress(): [Address, (address: Address) => void] {
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
  return [useMemo(() => readAddress(search), [search]), go];
}

/** False at build time and during hydration, true once scripts run. */
export const useIsLive = (): boolean =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
