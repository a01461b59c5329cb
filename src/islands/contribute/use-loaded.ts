import { useCallback, useEffect, useState } from 'react';

/**
 * Loads a part of the form.
 *
 * @param load always the same function while the same is to be loaded
 * @returns what is loaded: undefined until it is there, and `failed` where it cannot be loaded; and a function that tries again
 */
export function useLoaded<Part>(load: () => Promise<Part>): [part: Part | 'failed' | undefined, again: () => void] {
  const [part, setPart] = useState<Part | 'failed'>();
  const begin = useCallback(() => {
    setPart(undefined);
    load().then(setPart, () => setPart('failed'));
  }, [load]);
  useEffect(begin, [begin]);
  return [part, begin];
}
