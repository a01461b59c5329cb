import { canBeRung, type WayIn as Way } from '../../analysis/reach.ts';
import { outOfHours, whoAnswers, whoseInFull } from '../../analysis/who-answers.ts';
import { DoorEvidence } from './DoorEvidence.tsx';
import { Ring } from './Ring.tsx';

type Props = {
  way: Way;
  /** Whether to name the pages that a council's door was found on; else only how old they are is said. */
  listSources?: boolean | undefined;
};

/** One way to reach a service: who answers comes before how, so that no council's line passes for the service's own. */
export const WayIn = ({ way, listSources }: Props) => {
  const { email, website, note, door } = way;
  return (
    <li className="tight">
      {canBeRung(way) ? (
        <Ring way={way} form="long" />
      ) : (
        <p>
          {outOfHours(way) && <strong className="ring__mark">{outOfHours(way)}</strong>}{' '}
          <strong>{`${whoAnswers(way)}.`}</strong> {whoseInFull(way)}
        </p>
      )}
      {door?.['hours-note'] && <p className="small">{`${door['hours-note']}.`}</p>}
      {note && <p className="small">{note}</p>}
      {email && (
        <p>
          {'Write to '}
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {website && (
        <p>
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
