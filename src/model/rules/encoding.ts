import { problemWith, type Rule } from './rule.ts';

/**
 * UTF-16 text read as UTF-8: it begins with two replacement characters (its byte order mark), or has a NUL in its first
 * two characters.
 */
const UTF_16 = /^(?:\uFFFD\uFFFD|.?\0)/;

export const encoding: Rule = {
  id: 'encoding',
  says: 'Every file is saved as UTF-8, without a byte-order mark.',
  *check({ documents }) {
    for (const { file, text } of documents) {
      const found = UTF_16.test(text)
        ? 'The file is saved as UTF-16. Save it as UTF-8'
        : text.startsWith('\uFEFF') &&
          'The file begins with a byte-order mark (U+FEFF). Save the file as UTF-8 without a byte-order mark';
      if (found) yield problemWith(file, 'encoding', `${found}. In Notepad: Save as, Encoding: UTF-8.`);
    }
  },
};
