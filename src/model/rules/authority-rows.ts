import { rowsAfter, rowsBefore } from '../area-dates.ts';
import { problemAt, type YamlDocument } from '../document.ts';
import { earliest, latest } from '../partial-date.ts';
import type { Problem } from '../problem.ts';
import type { LocalAuthority } from '../schema/area.ts';
import { ruleOfEach } from './rule.ts';

const FILE = 'areas/local-authorities.yaml';

export const authorityRows = ruleOfEach(
  'authority-rows',
  'The dated rows of the local authorities fit each other: no code, name or id twice on one day, and nothing ends without what comes after it.',
  function* (document, today) {
    if (document.file !== FILE || document.data === undefined) return;
    const { 'local-authorities': rows } = document.data as { 'local-authorities': LocalAuthority[] };
    for (const index of rows.keys()) {
      yield* ofItself(document, rows, index, today);
      yield* besideOthers(document, rows, index);
    }
  },
);

const problem = (document: YamlDocument, index: number, field: string, message: string): Problem =>
  problemAt(document, ['local-authorities', index, field], 'authority-rows', message);

function* ofItself(
  document: YamlDocument,
  rows: readonly LocalAuthority[],
  index: number,
  today: string,
): Generator<Problem> {
  const row = rows[index];
  if (!row) return;
  const { id, code, 'code-note': note, 'valid-from': from, 'valid-to': to, predecessors } = row;
  if (!code && !note)
    yield problem(
      document,
      index,
      'id',
      `"${id}" has no code. Give its ONS code, or say in code-note why there is none.`,
    );
  if (to && latest(to) < earliest(from))
    yield problem(document, index, 'valid-to', `It ends (${to}) before it begins (${from}). Mend one of the dates.`);
  if (earliest(from) > today && !predecessors?.length)
    yield problem(
      document,
      index,
      'valid-from',
      `"${id}" begins on ${from}, which has not come yet. Name the authorities that it takes over from (predecessors), or mend the date.`,
    );
  const before = rowsBefore(rows, [row]);
  // A region that no other row names is probably misspelt, and another rule reports it.
  const isRegion = rows.some((other) => other !== row && other.region === row.region);
  if (isRegion && before.length && !before.some(({ region }) => region === row.region))
    yield problem(
      document,
      index,
      'region',
      `"${id}" is in "${row.region}", and what it came from is in "${before[0]?.region}". Mend the one that is wrong.`,
    );
  if (to && !rowsAfter(rows, [row]).length && !rows.some((other) => other.id === id && other['valid-from'] > from))
    yield problem(
      document,
      index,
      'valid-to',
      `"${id}" ends on ${to}, and nothing takes its place. Name its code among the predecessors of what does.`,
    );
}

/** What no two authorities can share on one day. */
const OWN = [
  ['code', 'code'],
  ['name', 'name'],
  ['dfe-number', 'number of the department'],
] as const;

function* besideOthers(document: YamlDocument, rows: readonly LocalAuthority[], index: number): Generator<Problem> {
  const row = rows[index];
  if (!row) return;
  for (const other of rows.slice(0, index)) {
    if (!overlap(row, other)) continue;
    if (row.id === other.id)
      yield problem(
        document,
        index,
        'id',
        `"${row.id}" stands twice on ${common(row, other)}. End the earlier row (valid-to) before the later one begins.`,
      );
    else
      for (const [field, called] of OWN)
        if (row[field] && row[field] === other[field])
          yield problem(
            document,
            index,
            field,
            `The ${called} ${row[field]} is that of "${other.id}" on ${common(row, other)}. Give each its own.`,
          );
  }
  for (const before of rows)
    if (
      before.code &&
      before.id !== row.id &&
      row.predecessors?.includes(before.code) &&
      isIn(before, row['valid-from'])
    )
      yield problem(
        document,
        index,
        'valid-from',
        `It takes over from "${before.id}", which is still in force on ${row['valid-from']}. End that row the day before (valid-to).`,
      );
}

const LAST = '9999-12-31';
const end = ({ 'valid-to': to }: LocalAuthority): string => (to ? latest(to) : LAST);
const overlap = (a: LocalAuthority, b: LocalAuthority): boolean =>
  earliest(a['valid-from']) <= end(b) && earliest(b['valid-from']) <= end(a);
const isIn = (row: LocalAuthority, date: string): boolean =>
  earliest(row['valid-from']) <= earliest(date) && earliest(date) <= end(row);

/** The first day on which two rows are both in force. */
const common = (a: LocalAuthority, b: LocalAuthority): string =>
  [earliest(a['valid-from']), earliest(b['valid-from'])].toSorted()[1] ?? '';
