import type { ServiceType, Status } from '../../model/schema/service.ts';
import { STATUS_STROKES, TYPE_SHAPES } from '../../site/mark-shapes.ts';

type Props = { type: ServiceType; state: Status };

/**
 * The shape of a type, drawn for a status, in a square of 20: filled for running, outlined for in development, hatched
 * for not known, struck through for closed.
 */
export const MarkShape = ({ type, state }: Props) => (
  <>
    <path
      d={TYPE_SHAPES[type]}
      fill={state === 'operational' ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={state === 'operational' ? 0 : 1.8}
    />
    {state === 'unknown' && <path d={STATUS_STROKES.unknown} stroke="currentColor" strokeWidth="1.5" />}
    {state === 'closed' && <path d={STATUS_STROKES.closed} stroke="currentColor" strokeWidth="2.2" />}
  </>
);
