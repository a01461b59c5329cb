import { problemWith, type Rule } from './rule.ts';

const FORM_OF_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const idForm: Rule = {
  id: 'id-form',
  says: "A record's file name is its id: lower-case words and hyphens.",
  *check({ documents }) {
    for (const { file, kind, id } of documents)
      if (kind.record && !FORM_OF_ID.test(id))
        yield problemWith(
          file,
          'id-form',
          `"${id}" is not an id. Name the file with lower-case letters, figures and single hyphens, such as "${suggest(id)}.yaml".`,
        );
  },
};

const suggest = (id: string): string => idFrom(id) || 'strengthening-families-salford';

/** The id that some words would make, such as `ty-gwyn` of "Tŷ Gwyn"; empty where they hold no letter or figure for it. */
export const idFrom = (words: string): string =>
  words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
