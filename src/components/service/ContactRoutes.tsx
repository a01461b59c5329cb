import type { ContactRoute as Way } from '../../analysis/contact-routes.ts';
import { byCouncil } from '../../analysis/doors.ts';
import type { HelpLine } from '../../model/schema/help-line.ts';
import type { Site } from '../../site/site.ts';
import { ContactRoute } from './ContactRoute.tsx';
import { CouncilDoors } from './CouncilDoors.tsx';
import { IndependentHelp } from './IndependentHelp.tsx';

type Props = {
  site: Site;
  ways: readonly Way[];
  /** The name of the service, to ask a council for. */
  name?: string | undefined;
  /** Helplines that are outside the council, for a parent. */
  lines?: readonly HelpLine[] | undefined;
};

/**
 * How to contact a service: directly, then through its councils (for professionals and for parents separately), then
 * through others.
 */
export function ContactRoutes({ site, ways, name, lines = [] }: Props) {
  const councils = byCouncil(ways);
  const others = ways.filter(({ council, through }) => !council && through !== 'service');
  return (
    <>
      <Each ways={ways.filter(({ through }) => through === 'service')} />
      {councils.length > 0 && (
        <>
          <h3>For professionals, through the council</h3>
          <p className="small">
            {`The council’s lines, not the service’s own${name ? `: ask for ${name} by its name` : ''}.`}
          </p>
          <CouncilDoors councils={councils} group="professionals" />
          <h3>For parents and the public</h3>
          <IndependentHelp site={site} lines={lines} />
          <CouncilDoors councils={councils} group="public" />
        </>
      )}
      {others.length > 0 && councils.length > 0 ? (
        <details className="on-paper">
          <summary>Others who may know</summary>
          <Each ways={others} />
        </details>
      ) : (
        <Each ways={others} />
      )}
    </>
  );
}

const Each = ({ ways }: { ways: readonly Way[] }) =>
  ways.length > 0 && (
    <ul className="ways">
      {ways.map((way) => (
        <ContactRoute key={`${way.through} ${way.answers}`} way={way} />
      ))}
    </ul>
  );
