import { authoritiesOn, isValidOn, rowsAfter, rowsBefore } from '../area-dates.ts';
import { problemAt, type YamlDocument } from '../document.ts';
import { latest } from '../partial-date.ts';
import type { Problem } from '../problem.ts';
import type { LocalAuthority } from '../schema/area.ts';
import type { Tree } from '../tree.ts';
import type { Rule } from './rule.ts';
import { TABLES_OF_AUTHORITIES, type TableOfAuthorities } from './tables-of-authorities.ts';

/**
 * A table must have exactly the authorities of its day; otherwise nobody would find a new council in it. The row of an
 * authority that has ended may stay until those that replaced it have rows of their own.
 */
export const authoritiesOfDay: Rule = {
  id: 'authorities-of-day',
  says: 'A table of the areas has just the authorities that are in force on its day, each of them, or those that they came from.',
  *check(tree) {
    if (!tree.directory.authorities.length) return;
    for (const table of TABLES_OF_AUTHORITIES) {
      const document = tree.documents.find(({ file, data }) => file === table.file && data !== undefined);
      if (!document) continue;
      yield* lackingIn(table, document, tree);
      yield* endedIn(table, document, tree);
    }
  },
};

/** Longer lists are not named one by one. */
const MANY = 12;

function* lackingIn(table: TableOfAuthorities, document: YamlDocument, tree: Tree): Generator<Problem> {
  const { directory } = tree;
  const { authorities } = directory;
  const day = dayOf(table, document, tree);
  const named = new Set(table.names(document).map(({ id }) => id));
  // An unknown id is probably a misspelling of the missing one, and another rule reports it.
  if (![...named].every((id) => directory.authorityById.has(id))) return;
  const stands = (id: string): boolean =>
    named.has(id) ||
    rowsBefore(authorities, authoritiesOn(authorities, id)).some((row) => row.id !== id && stands(row.id));
  const lacking = authorities.filter((row) => isValidOn(row, day) && (table.isFor?.(row) ?? true) && !stands(row.id));
  if (!lacking.length) return;
  const shown = lacking.slice(0, MANY).map(({ id }) => id);
  const more = lacking.length > MANY ? ` and ${lacking.length - MANY} more` : '';
  yield problemAt(
    document,
    [table.under],
    'authorities-of-day',
    `Authorities in force on ${day} have no ${table.gives} here: ${shown.join(', ')}${more}. ${table.fix}.`,
    'key',
  );
}

/** Rows of authorities that had ended on the day of the table and that nothing needs any more, or that had not begun. */
function* endedIn(table: TableOfAuthorities, document: YamlDocument, tree: Tree): Generator<Problem> {
  const { authorities } = tree.directory;
  const day = dayOf(table, document, tree);
  const names = table.names(document);
  const named = new Set(names.map(({ id }) => id));
  for (const { id, path, at } of names) {
    const fault = faultOf(authoritiesOn(authorities, id), { table, day, named, authorities });
    if (fault) yield problemAt(document, path, 'authorities-of-day', `"${id}" ${fault}`, at);
  }
}

function faultOf(
  rows: readonly LocalAuthority[],
  {
    table,
    day,
    named,
    authorities,
  }: { table: TableOfAuthorities; day: string; named: Set<string>; authorities: LocalAuthority[] },
): string | undefined {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last || rows.some((row) => isValidOn(row, day))) {
    const unasked = last && table.isFor && !table.isFor(last);
    return unasked ? 'is not among those that this table is of. Take it out.' : undefined;
  }
  if (!last['valid-to'] || latest(last['valid-to']) >= day)
    return table.day
      ? `began on ${first['valid-from']}, after the day of this table (${day}). Take it out.`
      : undefined;
  const after = [...new Set(rowsAfter(authorities, [last]).map(({ id }) => id))];
  if (!after.length)
    return `ended on ${last['valid-to']}, and no authority is said to come from it. Take it out here, or name it among the predecessors of one.`;
  return after.every((id) => named.has(id))
    ? `ended on ${last['valid-to']}, and ${after.join(' and ')} stand here. Take it out.`
    : undefined;
}

/** The last day that the date of a table can mean, or the day of the check. */
function dayOf({ day }: TableOfAuthorities, { data }: YamlDocument, { today }: Tree): string {
  return day ? latest(String((data as Record<string, unknown>)[day])) : today;
}
