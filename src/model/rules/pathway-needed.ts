import { problemAt } from '../document.ts';
import { inFile } from '../problem.ts';
import { type Rule, servicesIn } from './rule.ts';

export const pathwayNeeded: Rule = {
  id: 'pathway-needed',
  says: 'A service has a pathway of its own or a model that gives one.',
  *check(tree) {
    for (const { document, record } of servicesIn(tree))
      if (!record.pathways && !record.model)
        yield problemAt(
          document,
          ['pathways'],
          'pathway-needed',
          `The service has no pathways and no model that would give them. Add one pathway; its ${inFile('timing')} and ${inFile('who')} may be "unknown".`,
        );
  },
};
