import type { Service } from '../../model/schema/service.ts';
import type { Site } from '../../site/site.ts';
import { ServiceCard } from './ServiceCard.tsx';

type Props = { site: Site; services: readonly Service[]; heading?: 'h3' | 'h4' | undefined };

/** A list of services, one card each. */
export const ServiceList = ({ site, services, heading }: Props) => (
  <ul className="cards">
    {services.map((service) => (
      <ServiceCard key={service.id} site={site} service={service} heading={heading} />
    ))}
  </ul>
);
