import { canBeRung, type WayIn as Way } from '../../analysis/reach.ts';
import { outOfHours } from '../../analysis/who-answers.ts';
import { DoorEvidence } from './DoorEvidence.tsx';
import { Ring } from './Ring.tsx';
import { ENGLISH, type Say } from './say.ts';
import { WhoAnswers } from './WhoAnswers.tsx';

type Props = {
  way: Way;
  /** Whether to name the pages that a council's contact was found on; otherwise only their age is shown. */
  listSources?: boolean | undefined;
  say?: Say | undefined;
};

/** One way to contact a service, always with who answers. */
export const WayIn = ({ way, listSources, say = ENGLISH }: Props) => {
  const { email, website, door } = way;
  return (
    <li className="tight">
      {canBeRung(way) ? <Ring way={way} form="long" say={say} /> : <NoNumber way={way} say={say} />}
      {email && (
        <p className="small">
          {say.writeTo}
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {website && (
        <p className="small">
          {say.lookAt}
          <a href={website} rel="noreferrer">
            {new URL(website).host.replace(/^www\./, '')}
          </a>
        </p>
      )}
      {door && <DoorEvidence door={door} listed={listSources} say={say} />}
    </li>
  );
};

const NoNumber = ({ way, say }: { way: Way; say: Say }) => (
  <p className="ring">
    {outOfHours(way) && <span className="ring__mark">{outOfHours(way, say.who)}</span>}{' '}
    <WhoAnswers way={way} say={say} />
  </p>
);
