import { positionAt, positionOf, problemAt, type YamlDocument } from '../document.ts';
import { isUtf16 } from '../hidden.ts';
import type { Issue } from '../schema-issues.ts';
import { isForbiddenKey } from './forbidden-key.ts';
import { MERGE_KEY } from './merge-key.ts';
import type { Rule } from './rule.ts';
import { unquotedPhones } from './unquoted-phones.ts';

/** The schema's findings are told apart by what they are about; each of these rules reports one part of them. */
const reports = (id: Issue['rule'], says: string): Rule => ({
  id,
  says,
  *check({ documents }) {
    for (const document of documents.filter(({ text }) => !isUtf16(text)))
      for (const { path, rule, at, message } of document.issues)
        if (rule === id && !isSaidElsewhere(document, path)) yield problemAt(document, path, id, message, at);
  },
});

/** True where forbidden-key, merge-key or unquoted-phone speaks of what is at this very path, so that one slip is one line. */
function isSaidElsewhere(document: YamlDocument, path: Issue['path']): boolean {
  const key = String(path.at(-1));
  return key === MERGE_KEY || isForbiddenKey(document, key, path.length === 1) || isUnquotedPhone(document, path);
}

function isUnquotedPhone(document: YamlDocument, path: Issue['path']): boolean {
  const phones = unquotedPhones(document).map(({ range }) => positionAt(document, range?.[0] ?? 0));
  const { line, column } = positionOf(document, path);
  return phones.some((phone) => phone.line === line && phone.column === column);
}

export const schema = reports('schema', 'Every file meets the schema of its kind.');
export const unknownKey = reports('unknown-key', 'Every field is one that the schema knows.');
export const dateForm = reports(
  'date-form',
  'A date is a year, a month or a day that exists, with the precision of its evidence.',
);
export const webAddress = reports('web-address', 'A web address is whole and begins with http:// or https://.');
