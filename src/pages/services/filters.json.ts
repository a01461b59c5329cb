import { authoritiesAt } from '../../analysis/areas.ts';
import { neighboursOf } from '../../analysis/nearby.ts';
import { lineOf } from '../../analysis/service-line.ts';
import type { Listed } from '../../islands/explorer/use-listed.ts';
import { directory, today } from '../../site/directory.ts';
import { pathOf } from '../../site/links.ts';
import { rows as found, listed } from '../../site/listed.ts';

/**
 * The values of each service for each filter and the text of its line, in the order of the list; and the councils with
 * their neighbours.
 */
export const GET = () => {
  const areas = authoritiesAt(directory, today).map(({ id, name }) => {
    const { land, water } = neighboursOf(directory, [id]);
    return { id, name, href: pathOf.authority(id), next: [...land, ...water] };
  });
  const has = new Map(found.map((row) => [row.id, row]));
  const rows = listed.flatMap((service) => {
    const row = has.get(service.id);
    return row ? [{ ...row, line: lineOf(service, directory, today), href: pathOf.service(service.id) }] : [];
  });
  return Response.json({ rows, areas } satisfies Listed);
};
