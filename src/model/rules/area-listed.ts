import { problemAt } from '../document.ts';
import { type Rule, servicesIn } from './rule.ts';

export const areaListed: Rule = {
  id: 'area-listed',
  says: 'An area that is served in part, or since a later date, is among the areas.',
  *check(tree) {
    for (const { document, record } of servicesIn(tree)) {
      const named = [
        ...(record['areas-part'] ?? []).map((id, index) => ({ id, path: ['areas-part', index], at: 'value' as const })),
        ...Object.keys(record['areas-since'] ?? {}).map((id) => ({
          id,
          path: ['areas-since', id],
          at: 'key' as const,
        })),
      ];
      for (const { id, path, at } of named)
        if (!record.areas.includes(id))
          yield problemAt(
            document,
            path,
            'area-listed',
            `"${id}" stands in ${path[0]} and not in areas. Add it to areas, or take it out here.`,
            at,
          );
    }
  },
};
