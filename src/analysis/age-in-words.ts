/** How old the evidence of a record is. The rules are stated, so that each word can be checked against the dates. */
export type Freshness = 'fresh' | 'ageing' | 'old' | 'undated';

/**
 * The word for each age, which is always shown beside its mark. In a file of its own, so that scripts that list
 * services stay small.
 */
export const AGE_IN_WORDS: Readonly<Record<Freshness, string>> = {
  fresh: 'Fresh',
  ageing: 'Ageing',
  old: 'Old',
  undated: 'Undated',
};
