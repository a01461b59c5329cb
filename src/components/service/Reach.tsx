import { linesForParents } from '../../analysis/parents-lines.ts';
import { waysIn } from '../../analysis/reach.ts';
import type { Service } from '../../model/schema/service.ts';
import type { Site } from '../../site/site.ts';
import { NotRecorded } from './NotRecorded.tsx';
import { WaysIn } from './WaysIn.tsx';

type Props = { site: Site; service: Service };

/** How to contact a service; for a closed one, whom to ask now. */
export function Reach({ site, service }: Props) {
  const { status, areas, 'areas-uncertain': uncertain = [], region, name } = service;
  const ways = waysIn(service, site.directory);
  const isClosed = status.state === 'closed';
  return (
    <>
      <h2>{isClosed ? 'Who to ask now' : 'How to reach it'}</h2>
      {ways.length > 0 ? (
        <WaysIn
          site={site}
          ways={ways}
          name={isClosed ? undefined : name}
          lines={linesForParents(areas.length ? areas : uncertain, site.directory, region)}
        />
      ) : (
        <p>
          <NotRecorded site={site} what="how to reach it" />
        </p>
      )}
    </>
  );
}
