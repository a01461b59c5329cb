import type { Filter } from './filters.ts';
import type { Choice } from './narrow.ts';

/**
 * The choice of filters in words: "Services with: Type: FDAC or Pause; Region: London; covers Rochdale or its
 * neighbours." Empty where nothing is chosen.
 *
 * @param area the authority that the services have to cover, in words
 */
export function askedInWords(filters: readonly Filter[], choice: Choice, area?: string): string {
  const parts = filters.flatMap(({ id, label, options }) => {
    const chosen = options.filter((option) => choice[id]?.includes(option.id)).map((option) => option.label);
    return chosen.length ? [`${label.replace('?', '')}: ${OR.format(chosen)}`] : [];
  });
  const all = [...parts, area ? `covers ${area}` : []].flat();
  return all.length ? `Services with: ${all.join('; ')}.` : '';
}

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });
