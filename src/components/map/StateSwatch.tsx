import type { Overall } from '../../analysis/coverage/states.ts';
import { HEXAGON } from '../../site/lettered-map.ts';
import { STATE_MARKS } from '../../site/mark-shapes.ts';

type Props = { state: Overall };

/** One hexagon with the mark of a state, for a legend that has the word beside it. */
export function StateSwatch({ state }: Props) {
  const { path, line } = STATE_MARKS[state];
  return (
    <svg className="cell-shape" data-state={state} viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
      <polygon points={HEXAGON} />
      <path className={line && 'line'} d={path} transform="translate(-6.5 -6.5) scale(.65)" />
    </svg>
  );
}
