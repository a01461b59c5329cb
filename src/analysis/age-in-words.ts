/** How far a record can still be relied on. Stated rules, so that a word can be checked against the dates. */
export type Freshness = 'fresh' | 'ageing' | 'old' | 'undated';

/** The word of each age, which always stands beside its mark. Apart from the dates, so that a list in the page stays light. */
export const AGE_IN_WORDS: Readonly<Record<Freshness, string>> = {
  fresh: 'Fresh',
  ageing: 'Ageing',
  old: 'Old',
  undated: 'Undated',
};
