import { lineOf, runningFirst } from '../../analysis/service-line.ts';
import type { Service } from '../../model/schema/service.ts';
import type { Site } from '../../site/site.ts';
import { ServiceLine } from './ServiceLine.tsx';

type Props = { site: Site; services: readonly Service[] };

/** A list of services, one line each, with those recorded as running first. */
export const ServiceRows = ({ site, services }: Props) => (
  <ul className="service-lines">
    {runningFirst(services).map((service) => (
      <ServiceLine
        key={service.id}
        line={lineOf(service, site.directory, site.today)}
        href={site.pathOf.service(service.id)}
      />
    ))}
  </ul>
);
