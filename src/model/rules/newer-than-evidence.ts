import { type Path, problemAt } from '../document.ts';
import { isBefore, newest } from '../partial-date.ts';
import { inFile } from '../problem.ts';
import { dateOfEvidence } from '../schema/evidence.ts';
import type { Source } from '../schema/reference.ts';
import type { ServiceRecord } from '../schema/service.ts';
import { type Rule, servicesIn } from './rule.ts';

/**
 * A page shows the state of things when it was written. Where any evidence of a field is undated, nothing is concluded.
 */
export const newerThanEvidence: Rule = {
  id: 'newer-than-evidence',
  says: 'Nothing is dated later than all of the evidence for it.',
  *check(tree) {
    const { sources } = tree.directory;
    for (const { document, record } of servicesIn(tree))
      for (const { path, date, field } of datesOf(record)) {
        const last = date && newestFor(record, field, sources);
        // Another rule reports dates in the future.
        if (date && last && isBefore(last, date) && !isBefore(tree.today, date))
          yield problemAt(
            document,
            path,
            'newer-than-evidence',
            `${path.at(-1)} is ${date}, and the newest evidence that supports ${inFile(field)} is of ${last}. Give the date of that evidence, or add the evidence of ${date}.`,
          );
      }
  },
};

/** A sighting that is not later than the date of the status is checked together with it. */
const datesOf = ({ status, ...record }: ServiceRecord): { path: Path; date: string | undefined; field: string }[] => [
  { path: ['status', 'as-of'], date: status['as-of'], field: 'status' },
  {
    path: ['status', 'last-seen-running'],
    date: status['as-of'] ? undefined : status['last-seen-running'],
    field: 'status',
  },
  { path: ['areas-as-of'], date: record['areas-as-of'], field: 'areas' },
];

/** The newest date of the evidence for a field; undefined where some of that evidence is undated. */
function newestFor(
  { evidence }: ServiceRecord,
  field: string,
  sources: ReadonlyMap<string, Source>,
): string | undefined {
  const dates = evidence
    .filter(({ supports }) => supports.includes(field))
    .map((piece) => dateOfEvidence(piece) ?? ('source' in piece ? sources.get(piece.source)?.published : undefined));
  return dates.includes(undefined) ? undefined : newest(dates.filter((date) => date !== undefined));
}
