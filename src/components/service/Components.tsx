import type { Site } from '../../site/site.ts';
import { ComponentMark } from './ComponentMark.tsx';

type Props = { site: Site; recorded: readonly string[] };

/** The eight core components: those that a source shows for a service, and those that are not recorded. */
export const Components = ({ site, recorded }: Props) => (
  <ul className="components">
    {[...site.directory.vocabulary.components.values()].map(({ id, label }) => (
      <li key={id}>
        <ComponentMark recorded={recorded.includes(id)} />
        <span>
          <a href={site.path(`/components/${id}/`)}>{label}</a>{' '}
          <span className="small soft">{recorded.includes(id) ? 'evidenced' : 'not recorded'}</span>
        </span>
      </li>
    ))}
  </ul>
);
