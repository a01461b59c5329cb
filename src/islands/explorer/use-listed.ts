import { useEffect, useState } from 'react';
import type { Row } from '../../analysis/filters/narrow.ts';
import type { Line } from '../../analysis/service-line.ts';
import type { Area } from './MyArea.tsx';

/** A service as the filters see it, with what its line in the list says. */
export type ListedRow = Row & { line: Line; href: string };

/** What the filters work on, as `/services/filters.json` has it, in the order of the list. */
export type Listed = { rows: readonly ListedRow[]; areas: readonly Area[] };

/**
 * Fetches what the filters work on, once the island is there: the page itself stays light.
 *
 * @returns undefined until it is there, and `failed` where it cannot be had
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
