import { areasInWords } from '../../analysis/areas.ts';
import { contactRoutes, firstNumber } from '../../analysis/contact-routes.ts';
import { dateInWords, evidenceDate, freshness } from '../../analysis/freshness.ts';
import { whoAndWhen } from '../../analysis/in-one-line.ts';
import type { Service } from '../../model/schema/service.ts';
import type { Site } from '../../site/site.ts';
import { AgeMark } from './AgeMark.tsx';
import { CompareLink } from './CompareLink.tsx';
import { PhoneNumber } from './PhoneNumber.tsx';
import { TypeMark } from './TypeMark.tsx';

type Props = { site: Site; service: Service; heading?: 'h3' | 'h4' | undefined };

/**
 * One service in a list: what it is, for whom and when, where, whether it runs, how old that information is, and how to
 * contact it.
 */
export function ServiceCard({ site, service, heading: Heading = 'h3' }: Props) {
  const { directory, pathOf, today } = site;
  const { id, name, summary, type, status, areas } = service;
  const areasUnsaid = service['areas-uncertain'] ? 'Areas not certain' : 'Areas not recorded';
  const date = evidenceDate(service);
  const forWhom = whoAndWhen(service, directory);
  const ways = status.state === 'closed' ? [] : contactRoutes(service, directory);
  const number = firstNumber(ways);
  const own = ways.find(({ through }) => through === 'service')?.website;
  return (
    <li className="card" data-service={id}>
      <div className="tight">
        <Heading>
          <a href={pathOf.service(id)}>{name}</a>
        </Heading>
        <p>{summary}</p>
        {forWhom && <p className="small soft">{forWhom}</p>}
      </div>
      <div className="card__aside">
        <TypeMark site={site} type={type} state={status.state} />
        <span>{areas.length > 0 ? areasInWords(directory, areas) : areasUnsaid}</span>
        <span>{directory.vocabulary.status.get(status.state)?.label}</span>
        <span>
          <AgeMark age={freshness(date, today)} />{' '}
          <span className="soft">{date ? `Last evidence ${dateInWords(date)}` : 'Evidence has no date'}</span>
        </span>
        {number && <PhoneNumber way={number} form="short" />}
        {!number && own && (
          <a href={own} rel="noreferrer">
            The service’s own page
          </a>
        )}
        <CompareLink site={site} service={service} />
      </div>
    </li>
  );
}
