/** A record was added; a service was recorded as closed or renamed; a record was given newer evidence. */
const WHAT_CHANGED = ['added', 'closed', 'renamed', 're-checked'] as const;
export type WhatChanged = (typeof WHAT_CHANGED)[number];

/** A change of one record, on the day of its commit. */
export type Logged = { date: string; what: WhatChanged; id: string; before?: string };

/** Arguments of `git log`: oldest commits first, the time in seconds, and only the changed lines. */
export const LOG = ['log', '--reverse', '--no-renames', '-U0', '--format=commit %ct', '-p'] as const;

/**
 * Reads the changes in the history of the records.
 *
 * @param text the output of `git log` with `LOG` and the folder of the services
 */
export function changesInLog(text: string): Logged[] {
  const known = new Map<string, string>();
  return text.split(/^commit (?=\d+$)/m).flatMap((commit) => {
    const [head = '', ...files] = commit.split(/^diff --git /m);
    const day = Number(head.trim());
    if (!day) return [];
    const date = new Date(day * 1000).toISOString().slice(0, 10);
    return files.flatMap((file) => changesInFile(file, known).map((change) => ({ date, ...change })));
  });
}

/**
 * A file that is added again, or moved to another region, is not a new record. A record was checked again where the
 * change adds a date that is newer than all before it.
 *
 * @param known the newest date of each record so far, which this updates
 */
function changesInFile(file: string, known: Map<string, string>): Omit<Logged, 'date'>[] {
  const id = /^\+\+\+ b\/.*\/([^/]+)\.yaml$/m.exec(file)?.[1];
  if (!id) return [];
  const newestBefore = known.get(id);
  const newest = [newestBefore ?? '', ...datesAdded(file)].toSorted().at(-1) ?? '';
  known.set(id, newest);
  if (newestBefore === undefined) return [{ what: 'added', id }];
  if (/^new file mode/m.test(file)) return [];
  const before = nameIn(file, '-');
  const name = nameIn(file, '+');
  const hasClosed = /^\+.*\bstate: closed\b/m.test(file) && !/^-.*\bstate: closed\b/m.test(file);
  return [
    ...(before && name && before !== name ? [{ what: 'renamed', id, before } as const] : []),
    ...(hasClosed ? [{ what: 'closed', id } as const] : []),
    ...(newest > newestBefore ? [{ what: 're-checked', id } as const] : []),
  ];
}

const nameIn = (file: string, sign: '+' | '-'): string | undefined =>
  new RegExp(`^\\${sign}name: (["']?)(.+)\\1$`, 'm').exec(file)?.[2];

const DATE_ADDED = /^\+(?!\+).*?\b(?:as-of|last-seen-running|published|date): *["']?(\d{4}[\d-]*)/gm;

const datesAdded = (file: string): string[] => [...file.matchAll(DATE_ADDED)].map(([, date = '']) => date);
