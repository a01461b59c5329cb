import { authoritiesOn } from '../area-dates.ts';
import { problemAt } from '../document.ts';
import { nearest } from '../schema-words.ts';
import { problemWith, type Rule, servicesIn } from './rule.ts';

export const regionFolder: Rule = {
  id: 'region-folder',
  says: 'A service stands in the folder of a region that it serves.',
  *check(tree) {
    const { regions, authorities } = tree.directory;
    if (!regions.length || !authorities.length) return;
    const known = regions.map(({ id }) => id);
    for (const { document, record } of servicesIn(tree)) {
      const folder = document.file.split('/')[1] ?? '';
      if (!known.includes(folder)) {
        const near = nearest(folder, known);
        yield problemWith(
          document.file,
          'region-folder',
          `"${folder}" is not a region. ${near ? `Did you mean "${near}"?` : `The regions are: ${known.join(', ')}.`}`,
        );
        continue;
      }
      const served = new Set(
        record.areas.flatMap((area) => authoritiesOn(authorities, area).map(({ region }) => region)),
      );
      if (!served.size || served.has(folder)) continue;
      if (regions.find(({ id }) => id === folder)?.kind === 'beyond' && folder === 'several-regions') continue;
      const right = [...served][0];
      yield problemAt(
        document,
        ['areas'],
        'region-folder',
        `None of its areas is in "${folder}". Move the file to data/services/${right}/, or mend the areas.`,
      );
    }
  },
};
