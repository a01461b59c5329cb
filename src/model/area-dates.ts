import { earliest, latest } from './partial-date.ts';
import type { LocalAuthority } from './schema/area.ts';

/** The dated rows of one authority, oldest first: one for each code that it has had. */
export const authoritiesOn = (rows: readonly LocalAuthority[], id: string): LocalAuthority[] =>
  rows.filter((row) => row.id === id).toSorted((a, b) => (a['valid-from'] < b['valid-from'] ? -1 : 1));

/** True where the row's code was in force on `day` (`YYYY-MM-DD`). */
export const isValidOn = (row: LocalAuthority, day: string): boolean =>
  earliest(row['valid-from']) <= day && (row['valid-to'] === undefined || day <= latest(row['valid-to']));
