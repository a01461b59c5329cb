import { SERVICE_TYPES, STATUSES } from '../../model/schema/service.ts';
import { MarkShape } from '../service/MarkShape.tsx';

/**
 * The mark of every type in every status as an SVG symbol. Use it once on a page; `<use href="#mark-fdac-closed">`
 * repeats a mark.
 */
export const MarkSymbols = () => (
  <svg className="mark-symbols" width="0" height="0" aria-hidden="true" focusable="false">
    {SERVICE_TYPES.flatMap((type) =>
      STATUSES.map((state) => (
        <symbol key={`${type} ${state}`} id={`mark-${type}-${state}`} viewBox="0 0 20 20">
          <MarkShape type={type} state={state} />
        </symbol>
      )),
    )}
  </svg>
);
