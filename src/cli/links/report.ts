import { inlineCode } from '../../github/inert.ts';
import { printable } from '../../model/hidden.ts';
import type { Place } from './addresses.ts';
import type { Exception } from './exceptions.ts';
import type { Answer } from './request.ts';

/** An address, where it appears, and the result of requesting it. */
export type Checked = { address: string; places: readonly Place[]; answer: Answer };

const HEADINGS: Record<Exclude<Answer['is'], 'there'>, string> = {
  gone: 'Gone. Find the page under another address, or say in the record that it has gone',
  failing: 'Did not answer. Try again another day, and by hand, before anything is changed',
  refused: 'Will not answer a program. Look by hand; an exception can be made, with its reason',
};

/** Exceptions to report in addition to the links: those that have expired, and those that match no link. */
type Exceptions = { expired: readonly Exception[]; unneeded: readonly Exception[] };

/** A heading with the items below it. Each part of an item is from a record, from another host, or our own text. */
type Section = { heading: string; items: readonly Item[] };
type Item = { address: string; found: string; places?: readonly Place[] };

/** The report as lines: the most serious results first, each with its places in the data, then a count. */
export const reportLines = (checked: readonly Checked[], exceptions: Exceptions): string[] =>
  [
    ...sectionsOf(checked, exceptions).flatMap(({ heading, items }) => [
      `${heading} (${items.length}):`,
      ...items.map((item) => `  ${inWords(item)}`),
      '',
    ]),
    countOf(checked),
  ].map(printable);

/** The report as Markdown, for an issue. Text from an address or a host cannot make a link, list or mention in it. */
export const reportMarkdown = (checked: readonly Checked[], exceptions: Exceptions): string =>
  [
    ...sectionsOf(checked, exceptions).flatMap(({ heading, items }) => [
      `### ${heading} (${items.length})`,
      '',
      ...items.map(inMarkdown),
      '',
    ]),
    countOf(checked),
  ]
    .map((line) => `${line}\n`)
    .join('');

/** The sections of the report, the most serious first. Empty sections are left out. */
function sectionsOf(checked: readonly Checked[], { expired, unneeded }: Exceptions): Section[] {
  const sorted = checked.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  return [
    ...(['gone', 'failing', 'refused'] as const).map((is) => ({
      heading: HEADINGS[is],
      items: sorted.filter(({ answer }) => answer.is === is).map(itemOf),
    })),
    { heading: 'Moved. The page is there under a new address', items: sorted.filter(isMoved).map(itemOf) },
    {
      heading: 'Exceptions that have run out: look again, then renew them or take them out',
      items: expired.map(itemOfException),
    },
    { heading: 'Exceptions for links that no record has: take them out', items: unneeded.map(itemOfException) },
  ].filter(({ items }) => items.length);
}

const isMoved = ({ answer }: Checked): boolean => answer.is === 'there' && answer.movedTo !== undefined;

function countOf(checked: readonly Checked[]): string {
  const without = checked.filter(({ answer }) => answer.is !== 'there').length;
  return `Asked for ${checked.length} links: ${without} without a page, ${checked.filter(isMoved).length} moved.`;
}

function itemOf({ address, places, answer }: Checked): Item {
  const found =
    answer.is === 'there' ? `now ${answer.movedTo}` : answer.is === 'failing' ? answer.why : `status ${answer.status}`;
  return { address, found, places };
}

const itemOfException = ({ url, reason, until }: Exception): Item => ({
  address: url,
  found: `until ${until}: ${reason}`,
});

const inWords = ({ address, found, places }: Item): string =>
  `${address}  ${found}${places ? `  (${places.join(', ')})` : ''}`;

const inMarkdown = ({ address, found, places }: Item): string =>
  `- [ ] ${[address, found, ...(places?.length ? [places.join(', ')] : [])].map(inlineCode).join(' ')}`;
