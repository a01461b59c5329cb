import { problemAt } from '../document.ts';
import { inFile } from '../problem.ts';
import { type Rule, servicesIn } from './rule.ts';

export const kindOfType: Rule = {
  id: 'kind-of-type',
  says: "A service's kind belongs to its type.",
  *check(tree) {
    const kinds = tree.directory.vocabulary.kinds;
    for (const { document, record } of servicesIn(tree)) {
      const type = kinds.get(record.kind)?.type;
      if (!type || type === record.type) continue;
      const others = [...kinds.values()].filter((kind) => kind.type === record.type).map(({ id }) => id);
      const or = others.length ? `, or one of these kinds: ${others.join(', ')}` : '';
      yield problemAt(
        document,
        ['kind'],
        'kind-of-type',
        `"${record.kind}" is a kind of the type "${type}", and this service has the type "${record.type}". Write ${inFile(`type: ${type}`)}${or}.`,
      );
    }
  },
};
