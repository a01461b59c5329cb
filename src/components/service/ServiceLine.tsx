import type { Line } from '../../analysis/service-line.ts';
import { AgeMark } from './AgeMark.tsx';
import { Mark } from './Mark.tsx';

type Props = { line: Line; href: string | undefined; className?: string | undefined };

/**
 * A service in one line of a list: its name, its type, where it works, whether it runs and how old that information is.
 */
export const ServiceLine = ({ line, href, className }: Props) => (
  <li className={className ? `service-line ${className}` : 'service-line'} data-service={line.id}>
    <a href={href}>{line.name}</a>{' '}
    <span className="service-line__part">
      <Mark type={line.type} state={line.state} label={line.kind} /> <span>{line.where}</span>
    </span>{' '}
    <span className="service-line__part">
      <span>{line.running}</span>{' '}
      <span>
        <AgeMark age={line.age} /> <span className="soft">{line.last}</span>
      </span>
    </span>
  </li>
);
