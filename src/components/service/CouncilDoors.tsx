import type { ContactRoute as Way } from '../../analysis/contact-routes.ts';
import type { CouncilRoutes } from '../../analysis/doors.ts';
import { ContactRoute } from './ContactRoute.tsx';
import { type ComponentTexts, ENGLISH } from './component-texts.ts';

type Props = {
  councils: readonly CouncilRoutes[];
  group: 'professionals' | 'public';
  listSources?: boolean | undefined;
  texts?: ComponentTexts | undefined;
};

/** Longer lists of councils are folded. */
const MANY = 2;

/**
 * The contacts for one group of people at some councils: under the name of the council where there are several, and
 * folded where there are many.
 */
export function CouncilDoors({ councils, group, listSources, texts = ENGLISH }: Props) {
  const withSome = councils.filter((ways) => ways[group].length > 0);
  const given = { listSources, texts };
  if (councils.length === 1) return <Doors ways={withSome.flatMap((ways) => ways[group])} {...given} />;
  const all = withSome.map(({ council, [group]: ways }) => (
    <section key={council.id} className="tight">
      <h4>{council.name}</h4>
      <Doors ways={ways} {...given} />
    </section>
  ));
  return withSome.length > MANY ? (
    <details>
      <summary>{texts.throughOneOf(withSome.length)}</summary>
      <div className="stack">{all}</div>
    </details>
  ) : (
    all
  );
}

type DoorsProps = Pick<Props, 'listSources' | 'texts'> & { ways: readonly Way[] };

const Doors = ({ ways, ...given }: DoorsProps) =>
  ways.length > 0 && (
    <ul className="ways">
      {ways.map((way) => (
        <ContactRoute key={`${way.answers} ${way.phone ?? way.website ?? way.email}`} way={way} {...given} />
      ))}
    </ul>
  );
