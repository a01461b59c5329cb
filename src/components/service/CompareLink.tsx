import type { Service } from '../../model/schema/service.ts';
import type { Site } from '../../site/site.ts';

type Props = { site: Site; service: Pick<Service, 'id' | 'name'> };

/** A link that compares a service with its nearest alternative; that page leads to other comparisons. */
export const CompareLink = ({ site, service: { id, name } }: Props) => (
  <a className="no-print" href={site.path(`/compare/${id}/`)}>
    Compare<span className="govuk-visually-hidden">{` ${name} with others`}</span>
  </a>
);
