import type { CouncilWays } from '../../analysis/doors.ts';
import type { WayIn as Way } from '../../analysis/reach.ts';
import { ENGLISH, type Say } from './say.ts';
import { WayIn } from './WayIn.tsx';

type Props = {
  councils: readonly CouncilWays[];
  group: 'professionals' | 'public';
  listSources?: boolean | undefined;
  say?: Say | undefined;
};

/** Longer lists of councils are folded. */
const MANY = 2;

/**
 * The contacts for one group of people at some councils: under the name of the council where there are several, and
 * folded where there are many.
 */
export function CouncilDoors({ councils, group, listSources, say = ENGLISH }: Props) {
  const withSome = councils.filter((ways) => ways[group].length > 0);
  const given = { listSources, say };
  if (councils.length === 1) return <Doors ways={withSome.flatMap((ways) => ways[group])} {...given} />;
  const all = withSome.map(({ council, [group]: ways }) => (
    <section key={council.id} className="tight">
      <h4>{council.name}</h4>
      <Doors ways={ways} {...given} />
    </section>
  ));
  return withSome.length > MANY ? (
    <details>
      <summary>{say.throughOneOf(withSome.length)}</summary>
      <div className="stack">{all}</div>
    </details>
  ) : (
    all
  );
}

type DoorsProps = Pick<Props, 'listSources' | 'say'> & { ways: readonly Way[] };

const Doors = ({ ways, ...given }: DoorsProps) =>
  ways.length > 0 && (
    <ul className="ways">
      {ways.map((way) => (
        <WayIn key={`${way.answers} ${way.phone ?? way.website ?? way.email}`} way={way} {...given} />
      ))}
    </ul>
  );
