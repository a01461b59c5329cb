import { documentOfData, stringsOf, type YamlDocument } from '../model/document.ts';
import { placeOfFile } from '../model/places-of-files.ts';
import { sortProblems } from '../model/problem.ts';
import { apply } from '../model/rules/apply.ts';
import { RULES_OF_RECORDS } from '../model/rules/of-records.ts';
import { organisationalContact } from '../model/rules/organisational-contact.ts';
import { contact } from '../model/schema/evidence.ts';
import { service } from '../model/schema/service.ts';
import { findIssues } from '../model/schema-issues.ts';
import { MAX_FILE_BYTES, treeOf } from '../model/tree.ts';
import { type DirectoryOutline, entryOf, filesIn } from './outline.ts';
import { type Group, isGroup } from './values.ts';

/**
 * The values of a record, the path of its file from the data folder, the size of that file in bytes, and the file that it
 * replaces, if any. `document`: the same as it was read from a file, if it was.
 */
export type Draft = {
  file: string;
  values: Group;
  size: number;
  replaces?: string | undefined;
  document?: YamlDocument | undefined;
};

/**
 * The problems that the command line would find in the directory with this record in it. How a file is written is not checked:
 * the form always writes it rightly, and opens records that were checked. Problems of texts, and details of people, are found
 * in an unfinished record too.
 *
 * @param outline the directory, in which nothing is wrong
 * @param today `YYYY-MM-DD`; nothing may be dated after it
 */
export function check({ file, values, size, replaces, document }: Draft, outline: DirectoryOutline, today: string) {
  const { entries, documents } = filesIn(outline, replaces ?? '');
  const read = size <= MAX_FILE_BYTES ? (document ?? documentOf(file, values)) : undefined;
  const own = read ? [read.issues.length ? { ...read, strings: stringsOf(values) } : read] : [];
  const tree = treeOf([...entries, entryOf(file, size)], [...documents, ...own], today);
  const contacts = read ? organisationalContact.check({ ...tree, documents: [contactAlone(read, values)] }) : [];
  return sortProblems([...apply(RULES_OF_RECORDS, tree), ...contacts]);
}

function documentOf(file: string, values: Group): YamlDocument | undefined {
  const place = placeOfFile(file);
  if (!place) return undefined;
  const { data, error } = service.safeParse(values);
  const issues = error ? findIssues(error, service, values, () => undefined) : [];
  return { ...documentOfData(file, place, data), issues, strings: stringsOf(data ?? values) };
}

/** The valid fields of an unfinished record's contact, so that its number and mailbox can be checked already. */
function contactAlone(document: YamlDocument, { contact: values }: Group): YamlDocument {
  if (!document.issues.length || !isGroup(values)) return { ...document, data: undefined };
  const right = Object.entries(contact.shape).filter(([key, field]) => field.safeParse(values[key]).success);
  return { ...document, data: { contact: Object.fromEntries(right.map(([key]) => [key, values[key]])) } };
}
