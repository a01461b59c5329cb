import { problemAt } from '../document.ts';
import { isBefore, latest } from '../partial-date.ts';
import { inFile } from '../problem.ts';
import type { ServiceRecord } from '../schema/service.ts';
import { type Rule, servicesIn } from './rule.ts';

export const seenRunning: Rule = {
  id: 'seen-running',
  says: 'A service was last seen running while it was open and no later than the evidence for its state, and its state agrees with that.',
  *check(tree) {
    for (const { document, record } of servicesIn(tree))
      for (const message of faultsOf(record.status, tree.today))
        yield problemAt(document, ['status', 'last-seen-running'], 'seen-running', message);
  },
};

function* faultsOf(status: ServiceRecord['status'], today: string): Generator<string> {
  const { state, opened, closed, 'as-of': asOf, 'last-seen-running': seen } = status;
  if (!seen) return;
  const said = `It was last seen running in ${seen}`;
  if (opened && isBefore(seen, opened)) yield `${said}, before it opened (${opened}). Mend one of the dates.`;
  if (closed && isBefore(closed, seen)) yield `${said}, after it closed (${closed}). Mend one of the dates.`;
  if (asOf && isBefore(asOf, seen))
    yield `${said}, after the date of the evidence for its state (${inFile('as-of')}: ${asOf}). Bring ${inFile('as-of')} up to date, or mend the sighting.`;
  if (state === 'in-development')
    yield `${said}, and its state is "in-development". Write ${inFile('state: operational')}, or take the sighting out.`;
  if (state === 'unknown' && latest(seen) >= today)
    yield `${said}, which has not ended, and its state is "unknown". Write ${inFile('state: operational')}, or date the sighting more exactly.`;
}
