import { useEffect, useState } from 'react';
import type { DirectoryOutline } from '../../contribute/outline.ts';

/**
 * Fetches what the form has to know of the directory.
 *
 * @returns undefined until it is there, and `failed` where it cannot be had
 */
export function useOutline(address: string): DirectoryOutline | 'failed' | undefined {
  const [outline, setOutline] = useState<DirectoryOutline | 'failed'>();
  useEffect(() => {
    fetch(address)
      .then((answer) => answer.json())
      .then(setOutline, () => setOutline('failed'));
  }, [address]);
  return outline;
}
