import { problemAt } from '../document.ts';
import { fold } from '../fold.ts';
import { type Rule, servicesIn } from './rule.ts';

export const likelyDuplicate: Rule = {
  id: 'likely-duplicate',
  says: 'No two services have the same name and an area in common, or the same name and region where no area is named.',
  *check(tree) {
    const seen = new Map<string, string>();
    for (const { document, record } of servicesIn(tree)) {
      const name = fold(record.name);
      // A service without areas may serve the same area as another without areas, so those are compared by their
      // region.
      const areas = record.areas.length ? record.areas : [`/${document.file.split('/')[1]}`];
      const twin = areas.map((area) => seen.get(`${area} ${name}`)).find(Boolean);
      if (twin)
        yield problemAt(
          document,
          ['name'],
          'likely-duplicate',
          `"${record.name}" is the name in both data/${twin} and data/${document.file}, and ${record.areas.length ? 'both serve the same area' : 'neither names an area'}. Join the two in the published file; where they really are two, tell their names apart.`,
        );
      for (const area of areas) if (!seen.has(`${area} ${name}`)) seen.set(`${area} ${name}`, document.file);
    }
  },
};
