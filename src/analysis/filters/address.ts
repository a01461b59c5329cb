import type { Filter } from './filters.ts';
import type { Choice } from './narrow.ts';

/**
 * A choice as the query of an address: `type=fdac,pause&timing=pre-birth`, in the order of the filters, so that one choice
 * has one address. Empty where nothing is chosen.
 */
export const queryOf = (choice: Choice, filters: readonly Filter[]): string =>
  filters
    .flatMap(({ id, options }) => {
      const chosen = options.filter((option) => choice[id]?.includes(option.id));
      return chosen.length ? [`${id}=${chosen.map((option) => option.id).join()}`] : [];
    })
    .join('&');

/** The choice that the query of an address says. What is not a filter, or not a value of one, is passed over. */
export function choiceIn(query: string, filters: readonly Filter[]): Choice {
  const given = new URLSearchParams(query);
  const chosen = filters.flatMap(({ id, options }) => {
    const wanted = given.get(id)?.split(',') ?? [];
    const known = options.filter((option) => wanted.includes(option.id)).map((option) => option.id);
    return known.length ? [[id, known] as const] : [];
  });
  return Object.fromEntries(chosen);
}
