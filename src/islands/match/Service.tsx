import type { Answers } from '../../analysis/eligibility/answers.ts';
import { bestOf, type JudgedService, type Verdict } from '../../analysis/eligibility/judge-service.ts';
import { Mark } from '../../components/service/Mark.tsx';
import { Contacts } from './Contacts.tsx';
import { contactsOf } from './contacts-of.ts';
import { Lines } from './Lines.tsx';
import type { MatchData } from './use-match-data.ts';
import { whyOf } from './why.ts';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  fits: 'Fits',
  'may-fit': 'May fit',
  'does-not-fit': 'Does not fit',
  closed: 'Closed',
};

/** How many things to ask stand at once; the rest are among the lines. */
const FIRST_ASKED = 3;

type Props = { service: JudgedService; data: MatchData; answers: Answers; base: string };

/** One service: whether it runs, what it comes to and why, whom to ask, and every line with its source. */
export function Service({ service, data, answers, base }: Props) {
  const { record, verdict, pathways } = service;
  const { id, name, type, state, where, running, age, model, followedBy } = record;
  const contacts = contactsOf(record, answers, data.areas);
  const follower = data.records.find((other) => other.id === followedBy);
  const lines = pathways.reduce((sum, { conditions }) => sum + conditions.length, 0);
  return (
    <li className={`match-service match-service--${verdict}`}>
      <div className="match-service__head">
        <span className={`match-verdict match-verdict--${verdict} match-answers-only`}>{VERDICTS[verdict]}</span>
        <Mark type={type} state={state} label={data.types[type] ?? type} />
      </div>
      <h3>
        <a href={`${base}services/${id}/`}>{name}</a>
      </h3>
      <p className="small soft">{where || 'Areas not recorded'}</p>
      <p className="running small" data-fresh={age} data-state={state}>
        {running}
      </p>
      {follower && (
        <p>
          {'Followed by '}
          <a href={`${base}services/${follower.id}/`}>{follower.name}</a>.
        </p>
      )}
      {verdict !== 'closed' && <Why service={service} />}
      {verdict !== 'does-not-fit' && contacts.length > 0 && <Contacts contacts={contacts.slice(0, 2)} />}
      {verdict !== 'closed' && (
        <details>
          <summary>
            {`All ${lines} lines, with sources`}
            <span className="govuk-visually-hidden">{`: ${name}`}</span>
          </summary>
          {pathways.map((pathway) => (
            <Lines key={pathway.name ?? 'only'} pathway={pathway} model={model} />
          ))}
          {verdict === 'does-not-fit' && <Contacts contacts={contacts.slice(0, 2)} />}
        </details>
      )}
    </li>
  );
}

function Why({ service }: { service: JudgedService }) {
  const { against, ask, missing, dates } = whyOf(service);
  const way = service.pathways.length > 1 ? bestOf(service)?.name : undefined;
  if (service.verdict === 'does-not-fit')
    return (
      <ul className="match-why match-answers-only">
        {against.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  const rest = ask.length - FIRST_ASKED;
  return (
    <div className="match-why match-answers-only tight">
      {way && <p>{`Way in: ${way}`}</p>}
      {dates.map((line) => (
        <p key={line}>
          <strong>{line}</strong>
        </p>
      ))}
      {service.verdict === 'fits' && <p>Every line that was recorded is met.</p>}
      {missing.length > 0 && <p>{`Not answered: ${missing.join('; ')}.`}</p>}
      {ask.length > 0 && <p className="match-why__ask">Ask:</p>}
      {ask.length > 0 && (
        <ul>
          {ask.slice(0, FIRST_ASKED).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {rest > 0 && <li className="soft">{`and ${rest} more, below`}</li>}
        </ul>
      )}
    </div>
  );
}
