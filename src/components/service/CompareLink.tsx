import type { Service } from '../../model/schema/service.ts';
import type { Site } from '../../site/site.ts';

type Props = { site: Site; service: Pick<Service, 'id' | 'name'> };

/** To a service beside its nearest alternative, from where others can be set beside it. */
export const CompareLink = ({ site, service: { id, name } }: Props) => (
  <a className="no-print" href={site.path(`/compare/${id}/`)}>
    Compare<span className="govuk-visually-hidden">{` ${name} with others`}</span>
  </a>
);
