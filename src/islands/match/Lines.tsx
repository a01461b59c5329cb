import type { JudgedCondition, JudgedPathway } from '../../analysis/eligibility/judge-service.ts';
import { filled } from '../../analysis/eligibility/judging-words.ts';
import { useWords } from './use-words.ts';

type Props = { pathway: JudgedPathway; model: string | undefined };

/** Every condition of a pathway, each with the answer, the outcome and the source. */
export function Lines({ pathway: { name, conditions }, model }: Props) {
  const { records } = useWords();
  return (
    <div className="match-pathway">
      {name && <h4 lang={records}>{name}</h4>}
      <ul className="match-lines">
        {conditions.map((condition) => (
          <Line key={condition.text} condition={condition} model={model} />
        ))}
      </ul>
    </div>
  );
}

function Line({ condition, model }: { condition: JudgedCondition; model: string | undefined }) {
  const { text, lang, note, weight, reason, changes, from, source } = condition;
  const words = useWords();
  return (
    <li className={`match-line match-line--${weight}`}>
      <span className="match-line__outcome match-answers-only">{words.outcomes[weight]}</span>
      <p>
        <span lang={lang}>{/[.!?]$/.test(text) ? text : `${text}.`}</span>
        <span className="match-answers-only match-line__reason">{` ${reason}`}</span>
        {changes && <strong className="match-answers-only">{` ${changes}`}</strong>}
      </p>
      {note && (
        <p className="small soft" lang={words.records}>
          {note}
        </p>
      )}
      <p className="small soft">
        {from === 'model' && upperFirst(filled(words.modelSays, { model: model ?? words.itsModel }))}
        {words.source}
        {source.url ? (
          <a href={source.url} rel="noreferrer" lang={words.records}>
            {source.title}
          </a>
        ) : (
          <span lang={words.records}>{source.title}</span>
        )}
        {`, ${source.when}`}
      </p>
    </li>
  );
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
