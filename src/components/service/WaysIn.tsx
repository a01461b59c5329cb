import { councilsIn, type WayIn as Way } from '../../analysis/reach.ts';
import { WayIn } from './WayIn.tsx';

type Props = { ways: readonly Way[] };

/** How to reach a service. The councils of a service of many authorities are folded together. */
export function WaysIn({ ways }: Props) {
  const councils = councilsIn(ways);
  const fold = councils.length > 2;
  const shown = fold ? ways.filter((way) => !councils.includes(way)) : ways;
  return (
    <ul className="ways">
      <Each ways={shown} />
      {fold && (
        <li>
          <details>
            <summary>{`Through one of ${councils.length} councils`}</summary>
            <ul className="ways">
              <Each ways={councils} />
            </ul>
          </details>
        </li>
      )}
    </ul>
  );
}

const Each = ({ ways }: Props) => ways.map((way) => <WayIn key={`${way.through} ${way.label}`} way={way} />);
