import { problemAt } from '../document.ts';
import { earliest, latest } from '../partial-date.ts';
import { type Rule, servicesIn } from './rule.ts';

export const dateOrder: Rule = {
  id: 'date-order',
  says: 'A service closes after it opens, and a closing date belongs to a closed service.',
  *check(tree) {
    for (const { document, record } of servicesIn(tree)) {
      const { state, opened, closed } = record.status;
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
    }
  },
};
