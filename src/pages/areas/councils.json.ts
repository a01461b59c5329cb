import { authoritiesAt } from '../../analysis/areas.ts';
import { cameFrom } from '../../analysis/succession.ts';
import { authoritiesOn } from '../../model/area-dates.ts';
import type { CouncilRow } from '../../search-box/councils.ts';
import { directory, today } from '../../site/directory.ts';
import { pathOf } from '../../site/links.ts';

/**
 * Every council of today with its ids and codes, those of the councils and districts that it came from among them: what a
 * position or a postcode is turned into a page with. The code of a council that was divided leads nowhere for sure.
 */
export const GET = () => {
  const rows = authoritiesAt(directory, today).map(
    ({ id, name, region }): CouncilRow => ({
      id,
      before: cameFrom(directory, id),
      codes: authoritiesOn(directory.authorities, id).flatMap(({ code, 'predecessor-districts': districts = [] }) => [
        ...(code ? [code] : []),
        ...districts,
      ]),
      label: name,
      under: directory.regions.find((other) => other.id === region)?.name ?? '',
      to: pathOf.authority(id),
    }),
  );
  return Response.json(rows);
};
