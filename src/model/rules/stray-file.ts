import { PLACES_OF_FILES, placeOfFile } from '../places-of-files.ts';
import { nearest } from '../schema-words.ts';
import { problemWith, type Rule } from './rule.ts';

export const strayFile: Rule = {
  id: 'stray-file',
  says: 'Only files of a known kind stand in data/, each in its own place.',
  *check({ entries }) {
    for (const { path, is } of entries)
      if (is === 'other' || (is === 'file' && !placeOfFile(path) && !isSaidElsewhere(path)))
        yield problemWith(
          path,
          'stray-file',
          `No file is expected here. ${near(path) ?? 'A record stands in data/services/<region>/, data/models/, data/programmes/ or data/published/figures/.'} Move it, or take it out.`,
        );
  },
};

/** The rules yml-ending and txt-ending report an extension that is nearly right. */
const isSaidElsewhere = (path: string): boolean => /\.ya?ml(?:\.txt)?$/i.test(path) && !path.endsWith('.yaml');

/** The table that the file was probably meant to be. */
function near(path: string): string | undefined {
  const table = path.endsWith('.yaml') && nearest(path, TABLES);
  return table ? `Did you mean ${table}?` : undefined;
}

const TABLES = PLACES_OF_FILES.filter(({ record }) => !record).map(({ path }) => path);
