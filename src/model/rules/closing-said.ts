import { problemAt } from '../document.ts';
import { inFile } from '../problem.ts';
import { type Rule, servicesIn } from './rule.ts';

/** A status of "closed" alone may be a slip, and its evidence may be about the time when the service ran. */
export const closingSaid: Rule = {
  id: 'closing-said',
  says: 'A closed service says when it closed, or what is known of that.',
  *check(tree) {
    for (const { document, record } of servicesIn(tree)) {
      const { state, closed, 'closed-note': note } = record.status;
      if (state === 'closed' && !closed && !note)
        yield problemAt(
          document,
          ['status', 'state'],
          'closing-said',
          `It is closed, and nothing says when. Give the date (${inFile('closed')}), or what is known of it (${inFile('closed-note')}).`,
        );
    }
  },
};
