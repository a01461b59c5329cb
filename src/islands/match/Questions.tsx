import type { ReactNode } from 'react';
import type { Answers, Proceedings, Question } from '../../analysis/eligibility/answers.ts';
import { filled } from '../../analysis/eligibility/judging-words.ts';
import { Checkboxes } from './Checkboxes.tsx';
import { Choice } from './Choice.tsx';
import { FIRST, makesSense } from './questions-shown.ts';
import type { MatchData } from './use-match-data.ts';
import { useWords } from './use-words.ts';
import { Weeks } from './Weeks.tsx';
import { type Audience, askedIn } from './words.ts';

type Props = {
  data: MatchData;
  /** The questions that some service nearby needs. */
  needed: readonly Question[];
  answers: Answers;
  voice: Audience;
  today: string;
  onChange: (change: Answers) => void;
};

/** The questions: a few at once, the rest folded. None of them is required. */
export function Questions(props: Props) {
  const { needed, answers, data, voice, onChange } = props;
  const words = useWords();
  const asked = needed.filter((question) => makesSense(question, answers) && question !== 'area');
  const [first, more] = [asked.filter(isFirst), asked.filter((question) => !isFirst(question))];
  return (
    <div className="match-questions">
      <div className="match-question">
        <label htmlFor="match-area">{askedIn(words, voice, 'area').label}</label>
        <select
          id="match-area"
          autoComplete="off"
          value={answers.area ?? ''}
          onChange={({ target: { value } }) => onChange({ area: value || undefined })}
        >
          <option value="">{words.chooseCouncil}</option>
          {data.areas.map(({ id, name, lang }) => (
            <option key={id} value={id} lang={lang}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {first.map((question) => (
        <One key={question} question={question} {...props} />
      ))}
      {more.length > 0 && (
        <details className="match-more">
          <summary>{filled(words.more, { count: more.length })}</summary>
          <p className="small soft">{words.moreHint}</p>
          {more.map((question) => (
            <One key={question} question={question} {...props} />
          ))}
        </details>
      )}
    </div>
  );
}

const isFirst = (question: Question): boolean => FIRST.includes(question);

function One({ question, voice, answers, data, today, onChange }: Props & { question: Question }): ReactNode {
  const words = useWords();
  const { label, hint, options } = askedIn(words, voice, question);
  if (question === 'weeks') return <Weeks label={label} today={today} answers={answers} onChange={onChange} />;
  if (question === 'needs')
    return (
      <Checkboxes
        label={label}
        hint={hint}
        options={data.needs.map(({ id: value, label: words }) => ({ value, label: words }))}
        none={words.noneOfThese}
        ticked={answers.needs}
        onTick={(needs) => onChange({ needs })}
      />
    );
  if (question === 'proceedings')
    return (
      <Checkboxes
        label={label}
        hint={hint}
        options={options.map(({ value, label: words }) => ({ value: String(value), label: words }))}
        ticked={answers.proceedings}
        onTick={(ticked) => onChange({ proceedings: withNoneAlone(ticked as Proceedings[] | undefined, answers) })}
      />
    );
  return (
    <Choice
      label={label}
      hint={hint}
      options={options}
      chosen={answers[question] as string | number | undefined}
      onChoose={(value) => onChange({ [question]: value })}
    />
  );
}

/** "None" excludes the other options: the one ticked last is kept. */
function withNoneAlone(ticked: Proceedings[] | undefined, { proceedings = [] }: Answers): Proceedings[] | undefined {
  if (!ticked?.includes('none')) return ticked;
  return proceedings.includes('none') ? ticked.filter((point) => point !== 'none') : ['none'];
}
