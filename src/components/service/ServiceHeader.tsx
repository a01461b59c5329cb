import { nameOfArea } from '../../analysis/areas.ts';
import { advice, dateWithAge, evidenceDate, freshness } from '../../analysis/freshness.ts';
import type { Service } from '../../model/schema/service.ts';
import { areaLinks, type Site } from '../../site/site.ts';
import { AgeMark } from './AgeMark.tsx';
import { LinkList } from './LinkList.tsx';
import { NotRecorded } from './NotRecorded.tsx';
import { TypeMark } from './TypeMark.tsx';

type Props = { site: Site; service: Service };

/** The top of a service's page: what it is, whether it runs, how certain that is, and where it works. */
export function ServiceHeader({ site, service }: Props) {
  const { directory, today, pathOf } = site;
  const { status } = service;
  const age = freshness(evidenceDate(service), today);
  const kind = directory.vocabulary.kinds.get(service.kind);
  const type = directory.vocabulary.types.get(service.type);
  const named = (id: string | undefined) => id && directory.services.find((other) => other.id === id);
  const relations = [
    { label: 'Followed by', other: named(status['followed-by']) },
    { label: 'Took over from', other: named(status.follows) },
  ];
  const uncertain = service['areas-uncertain'];
  const formerly = service['areas-formerly']?.map((id) => nameOfArea(directory, id));
  return (
    <header className="service-head">
      <p className="kind">
        <TypeMark site={site} type={service.type} state={status.state} />
        {kind && kind.label !== type?.label && <span className="soft small">{kind.label}</span>}
      </p>
      <h1>{service.name}</h1>
      {service['also-known-as'] && <p className="soft">{`Also known as ${service['also-known-as'].join('; ')}`}</p>}
      <div className="running tight" data-fresh={age} data-state={status.state}>
        <p>
          <strong>{`${directory.vocabulary.status.get(status.state)?.label}.`}</strong> <AgeMark age={age} />
          {` ${ageOf(service, today)} ${advice(service, today)}`}
        </p>
        {status['as-of-note'] && <p className="small">{status['as-of-note']}</p>}
        {relations.map(
          ({ label, other }) =>
            other && (
              <p key={label}>
                {`${label} `}
                <a href={pathOf.service(other.id)}>{other.name}</a>.
              </p>
            ),
        )}
        {service.type === 'related' && (
          <p className="small">A related service: listed beside recurrent-care services and not counted as one.</p>
        )}
      </div>
      {!service.contact?.phone && (
        <p className="service-head__reach no-print">
          <a href="#reach">{status.state === 'closed' ? 'Who to ask now' : 'Whom to ring, and who answers'}</a>
        </p>
      )}
      <p className="lede">{service.summary}</p>
      <p>
        <strong>Where:</strong> {service.areas.length > 0 && <LinkList links={areaLinks(site, service.areas)} />}
        {service.areas.length === 0 && !uncertain && <NotRecorded site={site} what="the areas that it serves" />}
        {service.areas.length === 0 && uncertain && <MayServe site={site} areas={uncertain} />}
      </p>
      {service['areas-note'] && <p className="small soft">{service['areas-note']}</p>}
      {service.areas.length > 0 && uncertain && (
        <p className="small soft">
          <MayServe site={site} areas={uncertain} />
        </p>
      )}
      {formerly && <p className="small soft">{`Once served ${formerly.join(', ')}.`}</p>}
    </header>
  );
}

/** The areas that a service may serve, as links. */
const MayServe = ({ site, areas }: { site: Site; areas: readonly string[] }) => (
  <>
    {'It may serve '}
    <LinkList links={areaLinks(site, areas)} />
    {'. No source is certain of it, so it is counted in none of them.'}
  </>
);

function ageOf(service: Service, today: string): string {
  const date = evidenceDate(service);
  if (!date) return 'The evidence has no date.';
  const undated = service.status['as-of'] === undefined && service.status['as-of-note'] !== undefined;
  return `${undated ? 'Newest evidence with a date' : 'Last evidence'}: ${dateWithAge(date, today)}.`;
}
