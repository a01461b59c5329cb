import { hasPhone, type ContactRoute as Way } from '../../analysis/contact-routes.ts';
import { outOfHours } from '../../analysis/who-answers.ts';
import { type ComponentTexts, ENGLISH } from './component-texts.ts';
import { DoorEvidence } from './DoorEvidence.tsx';
import { PhoneNumber } from './PhoneNumber.tsx';
import { WhoAnswers } from './WhoAnswers.tsx';

type Props = {
  way: Way;
  /** Whether to name the pages that a council's contact was found on; otherwise only their age is shown. */
  listSources?: boolean | undefined;
  texts?: ComponentTexts | undefined;
};

/** One way to contact a service, always with who answers. */
export const ContactRoute = ({ way, listSources, texts = ENGLISH }: Props) => {
  const { email, website, door } = way;
  return (
    <li className="tight">
      {hasPhone(way) ? <PhoneNumber way={way} form="long" texts={texts} /> : <NoNumber way={way} texts={texts} />}
      {email && (
        <p className="small">
          {texts.writeTo}
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {website && (
        <p className="small">
          {texts.lookAt}
          <a href={website} rel="noreferrer">
            {new URL(website).host.replace(/^www\./, '')}
          </a>
        </p>
      )}
      {door && <DoorEvidence door={door} listed={listSources} texts={texts} />}
    </li>
  );
};

const NoNumber = ({ way, texts }: { way: Way; texts: ComponentTexts }) => (
  <p className="ring">
    {outOfHours(way) && <span className="ring__mark">{outOfHours(way, texts.who)}</span>}{' '}
    <WhoAnswers way={way} texts={texts} />
  </p>
);
