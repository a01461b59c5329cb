import { canBeRung, type WayIn as Way } from '../../analysis/reach.ts';
import { outOfHours } from '../../analysis/who-answers.ts';
import { DoorEvidence } from './DoorEvidence.tsx';
import { Ring } from './Ring.tsx';
import { WhoAnswers } from './WhoAnswers.tsx';

type Props = {
  way: Way;
  /** Whether to name the pages that a council's door was found on; else only how old they are is said. */
  listSources?: boolean | undefined;
};

/** One way to reach a service: whatever it is, who answers is said with it. */
export const WayIn = ({ way, listSources }: Props) => {
  const { email, website, door } = way;
  return (
    <li className="tight">
      {canBeRung(way) ? <Ring way={way} form="long" /> : <NoNumber way={way} />}
      {email && (
        <p className="small">
          {'Write to '}
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {website && (
        <p className="small">
          {'Look at '}
          <a href={website} rel="noreferrer">
            {new URL(website).host.replace(/^www\./, '')}
          </a>
        </p>
      )}
      {door && <DoorEvidence door={door} listed={listSources} />}
    </li>
  );
};

const NoNumber = ({ way }: { way: Way }) => (
  <p className="ring">
    {outOfHours(way) && <span className="ring__mark">{outOfHours(way)}</span>} <WhoAnswers way={way} />
  </p>
);
