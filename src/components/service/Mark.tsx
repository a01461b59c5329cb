import type { ServiceType, Status } from '../../model/schema/service.ts';
import { STATUS_STROKES, TYPE_SHAPES } from '../../site/mark-shapes.ts';

type Props = { type: ServiceType; state?: Status; label: string };

/**
 * The mark of a service: its type by shape and word, its status by how the shape is drawn. Running is filled, in
 * development outlined, not known hatched, closed struck through.
 */
export function Mark({ type, state = 'operational', label }: Props) {
  const filled = state === 'operational';
  return (
    <span className={`mark mark--${type} mark--${state}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path
          d={TYPE_SHAPES[type]}
          fill={filled ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth={filled ? 0 : 1.8}
        />
        {state === 'unknown' && <path d={STATUS_STROKES.unknown} stroke="currentColor" strokeWidth="1.5" />}
        {state === 'closed' && <path d={STATUS_STROKES.closed} stroke="currentColor" strokeWidth="2.2" />}
      </svg>
      {` ${label}`}
    </span>
  );
}
