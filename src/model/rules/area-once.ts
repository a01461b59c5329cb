import { problemAt } from '../document.ts';
import { inFile } from '../problem.ts';
import { type Rule, servicesIn } from './rule.ts';

const LISTS = ['areas', 'areas-uncertain', 'areas-formerly'] as const;

export const areaOnce: Rule = {
  id: 'area-once',
  says: 'An area is served, or may be, or was once: it stands in one of the three lists.',
  *check(tree) {
    for (const { document, record } of servicesIn(tree)) {
      const first = new Map<string, string>();
      for (const list of LISTS)
        for (const [index, area] of (record[list] ?? []).entries()) {
          const before = first.get(area);
          if (before && before !== list)
            yield problemAt(
              document,
              [list, index],
              'area-once',
              `"${area}" stands in ${inFile(before)} and in ${inFile(list)}, and only one of the two can be so. Take it out of the other.`,
            );
          else first.set(area, list);
        }
    }
  },
};
