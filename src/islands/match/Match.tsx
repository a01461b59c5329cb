import { useMemo, useRef, useState } from 'react';
import { dateWith } from '../../analysis/date-in-words.ts';
import type { Answers } from '../../analysis/eligibility/answers.ts';
import { judged, nearTo } from '../../analysis/eligibility/near.ts';
import { questionsNeeded } from '../../analysis/eligibility/questions.ts';
import { AudienceSwitch } from './AudienceSwitch.tsx';
import { CardActions } from './CardActions.tsx';
import { cardText } from './card.ts';
import { Questions } from './Questions.tsx';
import { isAnswered } from './questions-shown.ts';
import { Results } from './Results.tsx';
import { foundInWords } from './results-in-words.ts';
import { useAnswers } from './use-answers.ts';
import { type MatchData, namesIn, useMatchData } from './use-match-data.ts';
import { useWords, Words } from './use-words.ts';
import { type Audience, answersInWords, MATCH_WORDS, WAITING } from './words.ts';

type Props = {
  /** Address of the matcher's data. */
  data: string;
  /** The base path of the site, with a slash at its end. */
  base: string;
  /** Answers that are already known, such as from the query in the search box. They stay in the page like the rest. */
  initial?: Answers;
  /** Whether the questions first speak to a practitioner or to a parent. */
  voice?: Audience;
  /** The texts to show until the questions have loaded, where they are not in English. */
  waiting?: typeof WAITING;
};

/** Asks questions about a parent and shows which services would take them, and why. Nothing leaves the page. */
export default function Match({ data: address, base, initial = {}, voice, waiting = WAITING }: Props) {
  const data = useMatchData(address);
  if (data === 'failed')
    return (
      <p>
        {waiting.failed}
        <a href={`${base}areas/`}>{waiting.councils}</a>
        {waiting.says}
      </p>
    );
  if (!data) return <p role="status">{waiting.loading}</p>;
  return (
    <Words value={data.inWelsh?.words ?? MATCH_WORDS}>
      <Asking data={data} base={base} initial={initial} first={voice ?? 'practitioner'} />
    </Words>
  );
}

type AskingProps = { data: MatchData; base: string; initial: Answers; first: Audience };

function Asking({ data, base, initial, first }: AskingProps) {
  const words = useWords();
  const [voice, setVoice] = useState(first);
  const [withAnswers, setWithAnswers] = useState(false);
  const { answers, change, clear } = useAnswers(initial);
  const results = useRef<HTMLHeadingElement>(null);
  const [today] = useState(dayHere);
  const names = useMemo(() => namesIn(data), [data]);
  const area = data.areas.find(({ id }) => id === answers.area);
  const near = useMemo(() => nearTo(data.records, area), [data, area]);
  const needed = useMemo(() => questionsNeeded(near.flatMap(({ records }) => records)), [near]);
  const groups = useMemo(() => judged(near, answers, today, names), [near, answers, today, names]);
  const said = () => answersInWords(answers, voice, names.areas, names.needs, words);
  const has = isAnswered(answers);
  const clearAll = () => {
    clear();
    setWithAnswers(false);
    document.getElementById('match-area')?.focus();
  };
  const show = () => {
    results.current?.focus();
    results.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <div className="match" data-answers={withAnswers ? 'shown' : 'hidden'}>
      <div className="match-ask no-print">
        <AudienceSwitch voice={voice} onChoose={setVoice} />
        <p className="match-private small">{words.privacy}</p>
        <Questions data={data} needed={needed} answers={answers} voice={voice} today={today} onChange={change} />
        {has && (
          <div className="match-go">
            <button type="button" className="button" onClick={show}>
              {words.see}
            </button>
            <button type="button" className="button button--quiet" onClick={clearAll}>
              {words.clear}
            </button>
          </div>
        )}
      </div>
      <div className="match-found" id="match-found">
        <h2 ref={results} tabIndex={-1}>
          {words.recorded}
        </h2>
        <p role="status" className="match-said match-answers-only">
          {has ? foundInWords(groups, area?.name, words) : words.answerWhatYouKnow}
        </p>
        {has && (
          <>
            <p className="match-caution">{`${words.caution} ${words.ringFirst}`}</p>
            {withAnswers && (
              <ul className="match-said-answers print-only">
                {said().map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
            <Results data={data} groups={groups} area={area} answers={answers} base={base} />
            <CardActions
              withAnswers={withAnswers}
              onWithAnswers={setWithAnswers}
              text={() =>
                cardText(
                  groups,
                  answers,
                  data,
                  dateWith(names.words.months)(today),
                  withAnswers ? said() : undefined,
                  words,
                )
              }
            />
          </>
        )}
      </div>
    </div>
  );
}

/** Today in the reader's time zone, as `YYYY-MM-DD`. */
function dayHere(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
