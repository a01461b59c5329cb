import { problemAt } from '../document.ts';
import { isBefore } from '../partial-date.ts';
import { inFile } from '../problem.ts';
import type { ServiceRecord } from '../schema/service.ts';
import { type Rule, servicesIn } from './rule.ts';

export const dateOrder: Rule = {
  id: 'date-order',
  says: 'A service opens before it closes and before the evidence that it runs, closes before the evidence for that, and has these dates only where its state has them.',
  *check(tree) {
    for (const { document, record } of servicesIn(tree))
      for (const [field, message] of faultsOf(record.status, tree.today))
        yield problemAt(document, ['status', field], 'date-order', message);
  },
};

function* faultsOf(status: ServiceRecord['status'], today: string): Generator<[field: string, message: string]> {
  const { state, opened, closed, 'as-of': asOf } = status;
  if (opened && closed && isBefore(closed, opened))
    yield ['closed', `It closed (${closed}) before it opened (${opened}). Mend one of the dates.`];
  if (closed && state !== 'closed')
    yield [
      'closed',
      `It has a closing date (${closed}) and the state "${state}". Write ${inFile('state: closed')}, or take the date out.`,
    ];
  if (closed && state === 'closed' && asOf && isBefore(asOf, closed))
    yield [
      'as-of',
      `It closed in ${closed}, and the date of the evidence for that (${inFile('as-of')}) is earlier, ${asOf}. Give the date of the page that says it closed.`,
    ];
  if (state === 'in-development') {
    if (opened && isBefore(opened, today))
      yield [
        'opened',
        `It opened in ${opened}, and its state is "in-development". Write ${inFile('state: operational')}, or take the date out and say in ${inFile('opened-note')} what is planned.`,
      ];
  } else if (opened && asOf && isBefore(asOf, opened) && !isBefore(today, opened))
    yield [
      'as-of',
      `The date of the evidence for its state (${inFile('as-of')}: ${asOf}) is before it opened (${opened}). Give the date of evidence that is newer, or mend the opening.`,
    ];
}
