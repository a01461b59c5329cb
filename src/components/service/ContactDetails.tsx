import { contactRoutes } from '../../analysis/contact-routes.ts';
import { linesForParents } from '../../analysis/parents-lines.ts';
import type { Service } from '../../model/schema/service.ts';
import type { Site } from '../../site/site.ts';
import { ContactRoutes } from './ContactRoutes.tsx';
import { NotRecorded } from './NotRecorded.tsx';

type Props = { site: Site; service: Service };

/** How to contact a service; for a closed one, whom to ask now. */
export function ContactDetails({ site, service }: Props) {
  const { status, areas, 'areas-uncertain': uncertain = [], region, name } = service;
  const ways = contactRoutes(service, site.directory);
  const isClosed = status.state === 'closed';
  return (
    <>
      <h2>{isClosed ? 'Who to ask now' : 'How to reach it'}</h2>
      {ways.length > 0 ? (
        <ContactRoutes
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
