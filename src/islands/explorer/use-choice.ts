import { useCallback, useEffect, useState } from 'react';
import { choiceIn, queryOf } from '../../analysis/filters/address.ts';
import type { Filter } from '../../analysis/filters/filters.ts';
import type { Choice } from '../../analysis/filters/narrow.ts';

/**
 * The chosen filters, kept in the address: it can be shared, and Back undoes the last step. The page is built with
 * nothing chosen, so the address is read once the island has loaded.
 */
export function useChoice(filters: readonly Filter[]): [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState<Choice>({});
  useEffect(() => {
    const read = (): void => setChoice(choiceIn(location.search, filters));
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [filters]);
  const choose = useCallback(
    (next: Choice): void => {
      const query = queryOf(next, filters);
      history.pushState(null, '', query ? `?${query}` : location.pathname);
      setChoice(next);
    },
    [filters],
  );
  return [choice, choose];
}
