import type { Site } from '../../site/site.ts';

type Props = { site: Site; recorded: readonly string[] };

/** The eight core components: which a source evidences for a service, and which are not recorded. */
export const Components = ({ site, recorded }: Props) => (
  <ul className="components">
    {[...site.directory.vocabulary.components.values()].map(({ id, label }) => (
      <li key={id}>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          {recorded.includes(id) ? (
            <path d="M1.5 8.5l4.2 4.2L14.5 3.5" fill="none" stroke="currentColor" strokeWidth="2.6" />
          ) : (
            <path d="M3 8h10" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2 2" />
          )}
        </svg>
        <span>
          <a href={site.path(`/components/${id}/`)}>{label}</a>{' '}
          <span className="small soft">{recorded.includes(id) ? 'evidenced' : 'not recorded'}</span>
        </span>
      </li>
    ))}
  </ul>
);
