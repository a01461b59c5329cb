import { Fragment } from 'react';
import type { Pathway as WayThrough } from '../../model/schema/eligibility.ts';
import type { Site } from '../../site/site.ts';
import { LinkList } from './LinkList.tsx';
import { NotRecorded } from './NotRecorded.tsx';

type Props = {
  site: Site;
  pathway: WayThrough;
  /**
   * The number of a criterion's source in the page's list of evidence; absent where the page does not show that list.
   */
  numberOf?: (source: string) => number | undefined;
};

/** One pathway into a service or model: when, for whom, on what terms. */
export function Pathway({ site, pathway, numberOf }: Props) {
  const links = (field: 'timing' | 'who') =>
    pathway[field] === 'unknown'
      ? []
      : pathway[field].map((id) => ({
          label: site.directory.vocabulary[field].get(id)?.label ?? id,
          href: site.pathOf.facet(field, id),
        }));
  const rows = [
    { label: 'When', links: links('timing'), note: pathway['timing-note'], ask: 'when it works with parents' },
    { label: 'Who for', links: links('who'), note: pathway['who-note'], ask: 'whom it works with' },
  ];
  return (
    <section className="pathway tight">
      {pathway.name && <h3>{pathway.name}</h3>}
      <dl className="facts">
        {rows.map((row) => (
          <Fragment key={row.label}>
            <dt>{row.label}</dt>
            <dd>
              {row.links.length > 0 ? <LinkList links={row.links} /> : <NotRecorded site={site} what={row.ask} />}
              {row.note && <p className="small soft">{row.note}</p>}
            </dd>
          </Fragment>
        ))}
        <dt>Who can join</dt>
        <dd>
          {pathway.criteria?.length ? (
            <ul>
              {pathway.criteria.map(({ text, source }) => (
                <li key={text}>
                  {text}
                  <Source number={source && numberOf?.(source)} />
                </li>
              ))}
            </ul>
          ) : (
            <NotRecorded site={site} what="who can join" />
          )}
        </dd>
        <dt>Length of the help</dt>
        <dd>{pathway.duration ? pathway.duration.text : <NotRecorded site={site} what="how long it lasts" />}</dd>
      </dl>
    </section>
  );
}

const Source = ({ number }: { number: number | '' | undefined }) =>
  number && (
    <>
      {' '}
      <a className="small no-print" href={`#evidence-${number}`} aria-label={`Evidence ${number}`}>{`[${number}]`}</a>
    </>
  );
