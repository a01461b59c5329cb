import { problemAt } from '../document.ts';
import { earliest, latest } from '../partial-date.ts';
import { type Rule, servicesIn } from './rule.ts';

export const dateOrder: Rule = {
  id: 'date-order',
  says: 'A service closes after it opens and before the evidence for that, a closing date belongs to a closed service, and one that was just seen running is not unknown.',
  *check(tree) {
    const { today } = tree;
    for (const { document, record } of servicesIn(tree)) {
      const { state, opened, closed, 'as-of': asOf, 'last-seen-running': seen } = record.status;
      if (opened && closed && latest(closed) < earliest(opened))
        yield problemAt(
          document,
          ['status', 'closed'],
          'date-order',
          `It closed (${closed}) before it opened (${opened}). Mend one of the dates.`,
        );
      if (closed && state !== 'closed')
        yield problemAt(
          document,
          ['status', 'closed'],
          'date-order',
          `It has a closing date (${closed}) and the state "${state}". Write "state: closed", or take the date out.`,
        );
      if (closed && state === 'closed' && asOf && latest(asOf) < earliest(closed))
        yield problemAt(
          document,
          ['status', 'as-of'],
          'date-order',
          `It closed in ${closed}, and the date of the evidence for that (as-of) is earlier, ${asOf}. Give the date of the page that says it closed.`,
        );
      if (state === 'unknown' && seen && latest(seen) >= today)
        yield problemAt(
          document,
          ['status', 'last-seen-running'],
          'date-order',
          `It was last seen running in ${seen}, which has not ended, and its state is "unknown". Write "state: operational", or date the sighting more exactly.`,
        );
    }
  },
};
