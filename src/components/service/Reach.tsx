import { waysIn } from '../../analysis/reach.ts';
import type { Service } from '../../model/schema/service.ts';
import type { Site } from '../../site/site.ts';
import { NotRecorded } from './NotRecorded.tsx';
import { WaysIn } from './WaysIn.tsx';

type Props = { site: Site; service: Service };

/** How to reach a service; of a closed one, who to ask now. */
export function Reach({ site, service }: Props) {
  const ways = waysIn(service, site.directory);
  return (
    <>
      <h2>{service.status.state === 'closed' ? 'Who to ask now' : 'How to reach it'}</h2>
      {ways.length > 0 ? (
        <WaysIn ways={ways} />
      ) : (
        <p>
          <NotRecorded site={site} what="how to reach it" />
        </p>
      )}
    </>
  );
}
