import { printable } from '../../model/hidden.ts';
import type { Place } from './addresses.ts';
import type { Answer } from './ask.ts';
import type { Exception } from './exceptions.ts';

/** An address, where it stands and what came of asking for it. */
export type Checked = { address: string; places: readonly Place[]; answer: Answer };

const HEADINGS: Record<Exclude<Answer['is'], 'there'>, string> = {
  gone: 'Gone. Find the page under another address, or say in the record that it has gone',
  failing: 'Did not answer. Try again another day, and by hand, before anything is changed',
  refused: 'Will not answer a program. Look by hand; an exception can be made, with its reason',
};

/** What was found, as lines: the worst first, each with its places in the data, then a count. */
export function reportLines(
  checked: readonly Checked[],
  { expired, unneeded }: { expired: readonly Exception[]; unneeded: readonly Exception[] },
): string[] {
  const sorted = checked.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  const broken = (['gone', 'failing', 'refused'] as const).flatMap((is) =>
    section(HEADINGS[is], sorted.filter(({ answer }) => answer.is === is).map(inWords)),
  );
  const moved = sorted.filter(({ answer }) => answer.is === 'there' && answer.movedTo).map(inWords);
  const count = checked.filter(({ answer }) => answer.is !== 'there').length;
  return [
    ...broken,
    ...section('Moved. The page is there under a new address', moved),
    ...section(
      'Exceptions that have run out: look again, then renew them or take them out',
      expired.map(exceptionInWords),
    ),
    ...section('Exceptions for links that no record has: take them out', unneeded.map(exceptionInWords)),
    `Asked for ${checked.length} links: ${count} without a page, ${moved.length} moved.`,
  ].map(printable);
}

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length ? [`${heading} (${lines.length}):`, ...lines.map((line) => `  ${line}`), ''] : [];

function inWords({ address, places, answer }: Checked): string {
  const found =
    answer.is === 'there' ? `now ${answer.movedTo}` : answer.is === 'failing' ? answer.why : `status ${answer.status}`;
  return `${address}  ${found}  (${places.join(', ')})`;
}

const exceptionInWords = ({ url, reason, until }: Exception): string => `${url}  until ${until}: ${reason}`;
