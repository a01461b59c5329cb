import { problemAt } from '../document.ts';
import { ruleOfEach } from './rule.ts';

export const neighbourPairs = ruleOfEach(
  'neighbour-pairs',
  'A pair of neighbours is two authorities and stands once, in either order, by land or over water.',
  function* (document) {
    if (document.file !== 'areas/neighbours.yaml' || document.data === undefined) return;
    const links = document.data as Record<'land' | 'water', [string, string][]>;
    const seen = new Map<string, string>();
    for (const link of ['land', 'water'] as const)
      for (const [index, [a, b]] of links[link].entries()) {
        const pair = [a, b].toSorted().join(' ');
        const before = seen.get(pair);
        const fault =
          a === b
            ? `"${a}" is no neighbour of its own. Name the other one, or take the pair out.`
            : before && `The pair ${a} and ${b} stands under ${before} already. Keep one of the two.`;
        if (fault) yield problemAt(document, [link, index], 'neighbour-pairs', fault);
        seen.set(pair, before ?? link);
      }
  },
);
