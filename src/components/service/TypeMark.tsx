import type { ServiceType, Status } from '../../model/schema/service.ts';
import type { Site } from '../../site/site.ts';
import { MarkShape } from './MarkShape.tsx';

type Props = { site: Site; type: ServiceType; state?: Status };

/** The mark of a service: its type by shape and word, its status by how the shape is drawn. */
export function TypeMark({ site, type, state = 'operational' }: Props) {
  const term = site.directory.vocabulary.types.get(type);
  return (
    <span className={`mark mark--${type} mark--${state}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <MarkShape type={type} state={state} />
      </svg>
      {` ${term?.short ?? term?.label ?? type}`}
    </span>
  );
}
