import { problemAt } from '../document.ts';
import { type Rule, servicesIn } from './rule.ts';

export const likelyDuplicate: Rule = {
  id: 'likely-duplicate',
  says: 'No two services have the same name and an area in common.',
  *check(tree) {
    const seen = new Map<string, { file: string; areas: readonly string[] }[]>();
    for (const { document, record } of servicesIn(tree)) {
      const name = record.name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, ' ')
        .trim();
      const twin = seen.get(name)?.find(({ areas }) => areas.some((area) => record.areas.includes(area)));
      if (twin)
        yield problemAt(
          document,
          ['name'],
          'likely-duplicate',
          `"${record.name}" is the name in both data/${twin.file} and data/${document.file}, and both serve the same area. Join the two in the published file; where they really are two, tell their names apart.`,
        );
      seen.set(name, [...(seen.get(name) ?? []), { file: document.file, areas: record.areas }]);
    }
  },
};
