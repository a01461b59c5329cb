// Apart from the schema, so that what runs in a browser can know the names without the schemas of tables.

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
