import type { JudgedCondition, JudgedPathway, Weight } from '../../analysis/eligibility/judge-service.ts';

/** What a condition comes to, in words: never by colour or mark alone. */
const OUTCOME: Readonly<Record<Weight, string>> = { for: 'Met', against: 'Not met', ask: 'Ask', way: 'How to come in' };

type Props = { pathway: JudgedPathway; model: string | undefined };

/** Every condition of a way in, each with what was answered, what it comes to, and where it was read. */
export const Lines = ({ pathway: { name, conditions }, model }: Props) => (
  <div className="match-pathway">
    {name && <h4>{name}</h4>}
    <ul className="match-lines">
      {conditions.map((condition) => (
        <Line key={condition.text} condition={condition} model={model} />
      ))}
    </ul>
  </div>
);

function Line({ condition, model }: { condition: JudgedCondition; model: string | undefined }) {
  const { text, note, weight, reason, changes, from, source } = condition;
  return (
    <li className={`match-line match-line--${weight}`}>
      <span className="match-line__outcome match-answers-only">{OUTCOME[weight]}</span>
      <p>
        {/[.!?]$/.test(text) ? text : `${text}.`}
        <span className="match-answers-only match-line__reason">{` ${reason}`}</span>
        {changes && <strong className="match-answers-only">{` ${changes}`}</strong>}
      </p>
      {note && <p className="small soft">{note}</p>}
      <p className="small soft">
        {from === 'model' && `${model ?? 'Its model'} says this, not the service. `}
        {'Source: '}
        {source.url ? (
          <a href={source.url} rel="noreferrer">
            {source.title}
          </a>
        ) : (
          source.title
        )}
        {`, ${source.when}`}
      </p>
    </li>
  );
}
