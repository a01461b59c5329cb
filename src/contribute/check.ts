import { readDocument, stringsOf, type YamlDocument } from '../model/document.ts';
import { placeOfFile } from '../model/places-of-files.ts';
import { type Problem, sortProblems } from '../model/problem.ts';
import { apply } from '../model/rules/apply.ts';
import { RULES_OF_RECORDS } from '../model/rules/of-records.ts';
import { organisationalContact } from '../model/rules/organisational-contact.ts';
import { contact } from '../model/schema/evidence.ts';
import { service } from '../model/schema/service.ts';
import { LARGEST_FILE, treeOf } from '../model/tree.ts';
import { type DirectoryOutline, entryOf, filesIn } from './outline.ts';
import { type Group, isGroup } from './written.ts';

/** A record's text, the path of its file from the data folder, and that of the file that it takes the place of, if any. */
export type Draft = { file: string; text: string; replaces?: string | undefined };

/**
 * What the command line would say of the directory with this record in it, but for how a file is written: the form cannot
 * write one wrongly, and its records were opened from a directory that was checked. What is wrong with its texts, and what looks
 * like somebody's details, is found in an unfinished record too.
 *
 * @param outline the directory, in which nothing is wrong
 * @param today `YYYY-MM-DD`; nothing may be dated after it
 */
export function check({ file, text, replaces }: Draft, outline: DirectoryOutline, today: string): Problem[] {
  const { entries, documents } = filesIn(outline, replaces ?? '');
  const size = new TextEncoder().encode(text).length;
  const place = placeOfFile(file);
  const document =
    place && size <= LARGEST_FILE ? readDocument(file, text || '{}\n', { ...place, schema: service }) : undefined;
  const own = document ? [withStrings(document)] : [];
  const tree = treeOf([...entries, entryOf(file, size)], [...documents, ...own], today);
  const contacts = document ? organisationalContact.check({ ...tree, documents: [contactAlone(document)] }) : [];
  return sortProblems([...apply(RULES_OF_RECORDS, tree), ...contacts]);
}

/** What the rules of text look at in a record that does not meet its schema yet. */
const withStrings = (document: YamlDocument): YamlDocument =>
  document.issues.length ? { ...document, strings: stringsOf(document.yaml?.toJS()) } : document;

/** Of an unfinished record, as much of its contact as is right in form: whose that is can be said already. */
function contactAlone(document: YamlDocument): YamlDocument {
  const { contact: values } = (document.issues.length && (document.yaml?.toJS() as { contact?: Group })) || {};
  if (!isGroup(values)) return { ...document, data: undefined };
  const right = Object.entries(contact.shape).filter(([key, field]) => field.safeParse(values[key]).success);
  return { ...document, data: { contact: Object.fromEntries(right.map(([key]) => [key, values[key]])) } };
}

/** Rules whose problems are about a person: nothing of them may leave the page. */
const ABOUT_PEOPLE = ['personal-details', 'organisational-contact'];
export const isAboutPerson = ({ rule }: Problem): boolean => ABOUT_PEOPLE.includes(rule);
