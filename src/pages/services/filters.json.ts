import { authoritiesAt } from '../../analysis/areas.ts';
import { filtersOf } from '../../analysis/filters/filters.ts';
import { neighboursOf } from '../../analysis/nearby.ts';
import type { Listed } from '../../islands/explorer/use-listed.ts';
import { directory, today } from '../../site/directory.ts';
import { pathOf } from '../../site/links.ts';

/** What each service has of each filter, and the councils with their neighbours. */
export const GET = () => {
  const areas = authoritiesAt(directory, today).map(({ id, name }) => {
    const { land, water } = neighboursOf(directory, [id]);
    return { id, name, href: pathOf.authority(id), next: [...land, ...water] };
  });
  return Response.json({ rows: filtersOf(directory, today).rows, areas } satisfies Listed);
};
