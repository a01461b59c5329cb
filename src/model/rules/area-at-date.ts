import { authoritiesOn, isValidOn, rowsAfter } from '../area-dates.ts';
import { type Path, problemAt } from '../document.ts';
import { earliest, latest, newest } from '../partial-date.ts';
import { inFile } from '../problem.ts';
import { dateOfEvidence } from '../schema/evidence.ts';
import type { ServiceRecord } from '../schema/service.ts';
import { type Rule, servicesIn } from './rule.ts';

/** The date of the record's evidence for where it works: the newest that it gives. Undefined where all is undated. */
const dateOf = (record: ServiceRecord): string | undefined =>
  record['areas-as-of'] ??
  newest([record.status['as-of'], ...record.evidence.map(dateOfEvidence)].filter((date) => date !== undefined));

export const areaAtDate: Rule = {
  id: 'area-at-date',
  says: "An area was a local authority at the date of the record's evidence, or a note says how it came to be named.",
  *check(tree) {
    const { authorities } = tree.directory;
    for (const { document, record } of servicesIn(tree)) {
      const date = dateOf(record);
      if (!date) continue;
      for (const [index, area] of record.areas.entries()) {
        const path: Path = ['areas', index];
        const rows = authoritiesOn(authorities, area);
        const [first] = rows;
        const last = rows.at(-1);
        if (!first || !last || rows.some((row) => isValidOn(row, earliest(date)) || isValidOn(row, latest(date))))
          continue;
        if (last['valid-to'] && latest(last['valid-to']) < earliest(date))
          yield problemAt(
            document,
            path,
            'area-at-date',
            `"${area}" ended on ${last['valid-to']}, before this record's evidence (${date}). Name the authority that took its place${successors(rowsAfter(authorities, [last]))}.`,
          );
        else if (!record['areas-note'])
          yield problemAt(
            document,
            path,
            'area-at-date',
            `"${area}" began on ${first['valid-from']}, after this record's evidence (${date}). Say in ${inFile('areas-note')} which authority the evidence names and why this one stands here.`,
          );
      }
    }
  },
};

const successors = (rows: readonly { id: string }[]): string =>
  rows.length ? `: ${rows.map(({ id }) => id).join(' or ')}` : '';
