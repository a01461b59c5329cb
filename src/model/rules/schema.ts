import { problemAt, type YamlDocument } from '../document.ts';
import type { Issue } from '../schema-issues.ts';
import { isForbiddenKey } from './forbidden-key.ts';
import { MERGE_KEY } from './merge-key.ts';
import type { Rule } from './rule.ts';

/** The schema's errors are divided by subject; each of these rules reports one part of them. */
const reports = (id: Issue['rule'], says: string): Rule => ({
  id,
  says,
  *check({ documents }) {
    for (const document of documents)
      for (const { path, rule, at, message } of document.issues)
        if (rule === id && !isSaidElsewhere(document, path)) yield problemAt(document, path, id, message, at);
  },
});

/** True if forbidden-key or merge-key reports the key at this path, so that one mistake is reported once. */
function isSaidElsewhere(document: YamlDocument, path: Issue['path']): boolean {
  const key = String(path.at(-1));
  return key === MERGE_KEY || isForbiddenKey(document, key, path.length === 1);
}

export const schema = reports('schema', 'Every file meets the schema of its kind.');
export const unknownKey = reports('unknown-key', 'Every field is one that the schema knows.');
export const dateForm = reports(
  'date-form',
  'A date is a year, a month or a day that exists, with the precision of its evidence.',
);
export const wordForNothing = reports(
  'says-nothing',
  'No text is a word for nothing, such as N/A, TBC or a hyphen: what is absent is not known.',
);
export const webAddress = reports('web-address', 'A web address is whole and begins with http:// or https://.');
