// In a file of its own, so that code in a browser can import the names without the schemas of tables.

/** The vocabularies, each a file in data/vocabulary/. */
export const VOCABULARIES = [
  'types',
  'kinds',
  'status',
  'timing',
  'who',
  'components',
  'needs',
  'provider-kinds',
] as const;
export type VocabularyName = (typeof VOCABULARIES)[number];
