import type { ServiceType, Status } from '../../model/schema/service.ts';
import { MarkShape } from './MarkShape.tsx';

type Props = { type: ServiceType; state?: Status; label: string; lang?: string | undefined };

/** The mark of a service: the shape and the word show its type, the way that the shape is drawn shows its status. */
export function Mark({ type, state = 'operational', label, lang }: Props) {
  return (
    <span className={`mark mark--${type} mark--${state}`} lang={lang}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <MarkShape type={type} state={state} />
      </svg>
      {` ${label}`}
    </span>
  );
}
