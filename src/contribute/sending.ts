import { encoded, LONGEST_ADDRESS, mailto } from './mailto.ts';
import { fileOf } from './outline.ts';

/** Where an entry can be sent: the project's page on GitHub and a mailbox, where they are known. */
export type Destinations = { repository?: string | undefined; mailbox?: string | undefined };

/** What leaves the page: the text of a record and where it belongs. */
export type Submission = {
  name: string;
  region: string;
  id: string;
  text: string;
  /** True where the record is new to the directory. */
  isNew: boolean;
};

const segments = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** The subject under which a change is made. */
export const subjectOf = ({ isNew, name, region }: Submission): string =>
  `[${region}] ${isNew ? 'Add' : 'Correct'} ${name || 'a service'}`;

/**
 * The page of GitHub on which the record can be written, with its text in it where that fits. An existing file is always
 * opened as it stands, as GitHub fills in new files alone: its text then has to be pasted.
 */
export function editorOf(repository: string, result: Submission): { href: string; filled: boolean } {
  const { region, id, text, isNew } = result;
  if (!isNew) return { href: `${repository}/edit/main/data/${segments(fileOf(result))}`, filled: false };
  const folder = `${repository}/new/main/data/services/${segments(region)}?filename=${encodeURIComponent(`${id}.yaml`)}`;
  const whole = `${folder}&value=${encoded(text)}`;
  return whole.length <= LONGEST_ADDRESS ? { href: whole, filled: true } : { href: folder, filled: false };
}

/** The record as text for an issue or a message, in a block of code whose fence is longer than any in the text. */
export function issueOf(result: Submission): { title: string; body: string } {
  const longest = Math.max(2, ...[...result.text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const file = `data/${fileOf(result)}`;
  return { title: subjectOf(result), body: `${file}\n\n${fence}yaml\n${result.text}${fence}\n` };
}

/** A mail with the record in it; where it would be too long, one into which it has to be pasted. */
export const mailOf = (recipient: string, result: Submission): { href: string; filled: boolean } =>
  mailto(
    recipient,
    subjectOf(result),
    `data/${fileOf(result)}\n\n${result.text}`,
    'Please paste the entry here: it has been copied.',
  );
