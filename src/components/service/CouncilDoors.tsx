import type { CouncilWays } from '../../analysis/doors.ts';
import type { WayIn as Way } from '../../analysis/reach.ts';
import { WayIn } from './WayIn.tsx';

type Props = {
  councils: readonly CouncilWays[];
  group: 'professionals' | 'public';
  listSources?: boolean | undefined;
};

/** More councils than this are folded. */
const MANY = 2;

/** The doors of one group, below the name of the council where there are several, and folded where there are many. */
export function CouncilDoors({ councils, group, listSources }: Props) {
  const withSome = councils.filter((ways) => ways[group].length > 0);
  if (councils.length === 1) return <Doors ways={withSome.flatMap((ways) => ways[group])} listSources={listSources} />;
  const all = withSome.map(({ council, [group]: ways }) => (
    <section key={council.id} className="tight">
      <h4>{council.name}</h4>
      <Doors ways={ways} listSources={listSources} />
    </section>
  ));
  return withSome.length > MANY ? (
    <details>
      <summary>{`Through one of its ${withSome.length} councils`}</summary>
      <div className="stack">{all}</div>
    </details>
  ) : (
    all
  );
}

const Doors = ({ ways, listSources }: { ways: readonly Way[]; listSources: boolean | undefined }) =>
  ways.length > 0 && (
    <ul className="ways">
      {ways.map((way) => (
        <WayIn key={`${way.answers} ${way.phone ?? way.website ?? way.email}`} way={way} listSources={listSources} />
      ))}
    </ul>
  );
