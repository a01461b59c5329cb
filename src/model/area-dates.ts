import { earliest, latest } from './partial-date.ts';
import type { LocalAuthority } from './schema/area.ts';

type Rows = readonly LocalAuthority[];

const known = new WeakMap<Rows, Map<string, LocalAuthority[]>>();

/** The dated rows of one authority, oldest first: one for each code that it has had. */
export function authoritiesOn(rows: Rows, id: string): Rows {
  const byId = known.get(rows) ?? rowsById(rows);
  known.set(rows, byId);
  return byId.get(id) ?? [];
}

function rowsById(rows: Rows): Map<string, LocalAuthority[]> {
  const byId = new Map<string, LocalAuthority[]>();
  for (const row of rows.toSorted((a, b) => (a['valid-from'] < b['valid-from'] ? -1 : 1)))
    byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return byId;
}

/**
 * The ids of the current authorities for the area of the authority `id`: its own; those that replaced it, if it has
 * ended; those that it was formed from, if it has not begun. Empty where no row says.
 */
export const idsInForce = (rows: Rows, id: string, isInBeing: (id: string) => boolean): string[] => {
  const later = follow(rows, id, isInBeing, rowsAfter, new Set());
  return later.length ? later : follow(rows, id, isInBeing, rowsBefore, new Set());
};

function follow(
  rows: Rows,
  id: string,
  isInBeing: (id: string) => boolean,
  step: typeof rowsAfter,
  seen: Set<string>,
): string[] {
  if (isInBeing(id)) return [id];
  if (seen.has(id)) return [];
  seen.add(id);
  const next = step(rows, authoritiesOn(rows, id));
  return [...new Set(next.flatMap((row) => follow(rows, row.id, isInBeing, step, seen)))];
}

/** The rows that name one of `of` among their predecessors. */
export const rowsAfter = (rows: Rows, of: Rows): LocalAuthority[] =>
  rows.filter(({ predecessors = [] }) => of.some(({ code }) => code !== undefined && predecessors.includes(code)));

/** The rows that one of `of` names as predecessors. */
export const rowsBefore = (rows: Rows, of: Rows): LocalAuthority[] =>
  rows.filter(({ code }) => code !== undefined && of.some(({ predecessors = [] }) => predecessors.includes(code)));

/** True where the row's code was in force on `day` (`YYYY-MM-DD`). */
export const isValidOn = (row: LocalAuthority, day: string): boolean =>
  earliest(row['valid-from']) <= day && (row['valid-to'] === undefined || day <= latest(row['valid-to']));
