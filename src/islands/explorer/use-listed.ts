import { useEffect, useState } from 'react';
import type { Row } from '../../analysis/filters/narrow.ts';
import type { Line } from '../../analysis/service-line.ts';
import type { Area } from './MyArea.tsx';

/** A service as the filters see it, and the text of its line in the list. */
export type ListedRow = Row & { line: Line; href: string };

/** The content of `/services/filters.json`, in the order of the list. */
export type Listed = { rows: readonly ListedRow[]; areas: readonly Area[] };

/**
 * Fetches the data for the filters once the island has loaded, so that the page itself stays small.
 *
 * @returns undefined while it is loading, and `failed` where it cannot be loaded
 */
export function useListed(address: string): Listed | 'failed' | undefined {
  const [listed, setListed] = useState<Listed | 'failed'>();
  useEffect(() => {
    fetch(address)
      .then((answer) => answer.json())
      .then(setListed, () => setListed('failed'));
  }, [address]);
  return listed;
}
