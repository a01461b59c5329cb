import type { Filter } from './filters.ts';
import type { Choice } from './narrow.ts';

/**
 * A choice as the query of an address: `type=fdac,pause&timing=pre-birth`, in the order of the filters, so that the
 * same choice always gives the same address. Empty where nothing is chosen.
 */
export const queryOf = (choice: Choice, filters: readonly Filter[]): string =>
  filters
    .flatMap(({ id, options }) => {
      const chosen = options.filter((option) => choice[id]?.includes(option.id));
      return chosen.length ? [`${id}=${chosen.map((option) => option.id).join()}`] : [];
    })
    .join('&');

/** The choice from the query of an address. Unknown filters and values are ignored. */
export function choiceIn(query: string, filters: readonly Filter[]): Choice {
  const given = new URLSearchParams(query);
  const chosen = filters.flatMap(({ id, options }) => {
    const wanted = given.get(id)?.split(',') ?? [];
    const known = options.filter((option) => wanted.includes(option.id)).map((option) => option.id);
    return known.length ? [[id, known] as const] : [];
  });
  return Object.fromEntries(chosen);
}
