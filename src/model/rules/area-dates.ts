import { problemAt } from '../document.ts';
import { isBefore } from '../partial-date.ts';
import { inFile } from '../problem.ts';
import type { ServiceRecord } from '../schema/service.ts';
import { type Rule, servicesIn } from './rule.ts';

export const areaDates: Rule = {
  id: 'area-dates',
  says: 'Areas join a service while it is open and no later than the evidence for the areas, and that evidence is no older than the service.',
  *check(tree) {
    for (const { document, record } of servicesIn(tree))
      for (const [path, message] of faultsOf(record)) yield problemAt(document, path, 'area-dates', message);
  },
};

function* faultsOf({ status, ...record }: ServiceRecord): Generator<[path: string[], message: string]> {
  const { opened, closed } = status;
  const asOf = record['areas-as-of'];
  if (opened && asOf && isBefore(asOf, opened))
    yield [
      ['areas-as-of'],
      `The evidence for its areas (${inFile('areas-as-of')}: ${asOf}) is from before it opened (${opened}). Mend one of the dates.`,
    ];
  for (const [area, since] of Object.entries(record['areas-since'] ?? {})) {
    const joined = `"${area}" joined in ${since}`;
    const found =
      opened && isBefore(since, opened)
        ? `${joined}, before the service opened (${opened}). Mend one of the dates.`
        : closed && isBefore(closed, since)
          ? `${joined}, after the service closed (${closed}). Mend one of the dates.`
          : asOf &&
            isBefore(asOf, since) &&
            `${joined}, after the date of the evidence for the areas (${inFile('areas-as-of')}: ${asOf}). Mend one of the dates.`;
    if (found) yield [['areas-since', area], found];
  }
}
