import type { Answers } from '../../analysis/eligibility/answers.ts';
import { bestOf, type JudgedService } from '../../analysis/eligibility/judge-service.ts';
import { filled } from '../../analysis/eligibility/judging-words.ts';
import { Mark } from '../../components/service/Mark.tsx';
import { Contacts } from './Contacts.tsx';
import { contactsOf } from './contacts-of.ts';
import { Lines } from './Lines.tsx';
import type { MatchData } from './use-match-data.ts';
import { useWords } from './use-words.ts';
import { afterText, type WhyLine, whyOf } from './why.ts';

/** How many things to ask are shown at once; the rest are among the conditions. */
const FIRST_ASKED = 3;

type Props = { service: JudgedService; data: MatchData; answers: Answers; base: string };

/** One service: whether it runs, the result and its reasons, whom to ask, and every condition with its source. */
export function Service({ service, data, answers, base }: Props) {
  const words = useWords();
  const { record, verdict, pathways } = service;
  const { id, name, type, state, where, running, age, model, followedBy } = record;
  const contacts = contactsOf(record, answers, data.areas);
  const follower = followedBy && data.records.find((other) => other.id === followedBy);
  const lines = pathways.reduce((sum, { conditions }) => sum + conditions.length, 0);
  return (
    <li className={`match-service match-service--${verdict}`}>
      <div className="match-service__head">
        <span className={`match-verdict match-verdict--${verdict} match-answers-only`}>{words.verdicts[verdict]}</span>
        <Mark type={type} state={state} label={data.types[type] ?? type} />
      </div>
      <h3>
        <a href={`${base}services/${id}/`} lang={words.records} hrefLang={words.records}>
          {name}
        </a>
      </h3>
      <p className="small soft">{where || words.areasNotRecorded}</p>
      <p className="running small" data-fresh={age} data-state={state}>
        {running}
      </p>
      {follower && (
        <p>
          {words.followedBy}
          <a href={`${base}services/${follower.id}/`} lang={words.records}>
            {follower.name}
          </a>
          .
        </p>
      )}
      {verdict !== 'closed' && <Why service={service} />}
      {verdict !== 'does-not-fit' && contacts.length > 0 && <Contacts contacts={contacts.slice(0, 2)} />}
      {verdict !== 'closed' && (
        <details>
          <summary>
            {filled(words.allLines, { count: lines })}
            <span className="govuk-visually-hidden" lang={words.records}>{`: ${name}`}</span>
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
  const words = useWords();
  const { against, ask, missing, dates } = whyOf(service, words);
  const way = service.pathways.length > 1 ? bestOf(service)?.name : undefined;
  if (service.verdict === 'does-not-fit')
    return (
      <ul className="match-why match-answers-only">
        <WhyLines lines={against} />
      </ul>
    );
  const rest = ask.length - FIRST_ASKED;
  return (
    <div className="match-why match-answers-only tight">
      {way && (
        <p>
          {words.wayIn}
          <span lang={words.records}>{way}</span>
        </p>
      )}
      {dates.map((line) => (
        <p key={line}>
          <strong>{line}</strong>
        </p>
      ))}
      {service.verdict === 'fits' && <p>{words.everyMet}</p>}
      {missing.length > 0 && <p>{filled(words.notAnswered, { missing: missing.join('; ') })}</p>}
      {ask.length > 0 && <p className="match-why__ask">{words.ask}</p>}
      {ask.length > 0 && (
        <ul>
          <WhyLines lines={ask.slice(0, FIRST_ASKED)} />
          {rest > 0 && <li className="soft">{filled(words.andMore, { count: rest })}</li>}
        </ul>
      )}
    </div>
  );
}

function WhyLines({ lines }: { lines: readonly WhyLine[] }) {
  const words = useWords();
  return lines.map((line) => (
    <li key={line.text}>
      <span lang={line.lang}>{line.text}</span>
      {afterText(line, words)}
    </li>
  ));
}
