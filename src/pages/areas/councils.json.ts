import { authoritiesAt } from '../../analysis/areas.ts';
import { predecessorIds } from '../../analysis/succession.ts';
import type { CouncilRow } from '../../search-box/councils.ts';
import { directory, today } from '../../site/directory.ts';
import { pathOf } from '../../site/links.ts';

/**
 * Every council of today, with the ids of the councils that it replaced. The page uses it to find the page of a council
 * from a position.
 */
export const GET = () => {
  const rows = authoritiesAt(directory, today).map(
    ({ id, name, region }): CouncilRow => ({
      id,
      before: predecessorIds(directory, id),
      label: name,
      under: directory.regions.find((other) => other.id === region)?.name ?? '',
      to: pathOf.authority(id),
    }),
  );
  return Response.json(rows);
};
