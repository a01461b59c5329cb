import type { ReactNode } from 'react';
import { OVERALL_IN_WORDS, type Overall } from '../../analysis/coverage/states.ts';
import { StateSwatch } from '../../components/map/StateSwatch.tsx';

type Props = {
  counts: readonly (readonly [Overall, number])[];
  /** The states to show; all where the list is empty. */
  only: readonly Overall[];
  /** False until scripts run: until then the legend only explains. */
  isLive: boolean;
  onChange: (only: readonly Overall[]) => void;
};

/** The meaning of the colours and marks, how many authorities have each and, with a script, a filter for them. */
export function Legend({ counts, only, isLive, onChange }: Props): ReactNode {
  const toggle = (state: Overall): void =>
    onChange(counts.map(([one]) => one).filter((one) => only.includes(one) !== (one === state)));
  return (
    <fieldset className="legend">
      <legend>What is recorded{isLive && <span className="no-print">: tick to show only</span>}</legend>
      <ul>
        {counts.map(([state, count]) => (
          <li key={state}>
            {isLive ? (
              <label>
                <input type="checkbox" checked={only.includes(state)} onChange={() => toggle(state)} />
                <Meaning state={state} count={count} />
              </label>
            ) : (
              <Meaning state={state} count={count} />
            )}
          </li>
        ))}
      </ul>
      {isLive && <Shown counts={counts} only={only} onShowAll={() => onChange([])} />}
    </fieldset>
  );
}

/** The hexagon, the word and the count of one state. */
function Meaning({ state, count }: { state: Overall; count: number }): ReactNode {
  return (
    <>
      <StateSwatch state={state} />
      <span>
        {OVERALL_IN_WORDS[state]} <span className="soft">{count}</span>
      </span>
    </>
  );
}

type ShownProps = Pick<Props, 'counts' | 'only'> & { onShowAll: () => void };

/** How many authorities are shown (announced to screen readers when it changes), and a button to show all. */
function Shown({ counts, only, onShowAll }: ShownProps): ReactNode {
  const sum = (of: typeof counts): number => of.reduce((total, [, count]) => total + count, 0);
  const [all, left] = [sum(counts), sum(counts.filter(([state]) => !only.length || only.includes(state)))];
  return (
    <p className="legend__shown">
      <span role="status">
        {left === 0
          ? `None of the ${all} authorities is recorded so. Tick another, or show all.`
          : `${left === all ? 'All' : `${left} of`} ${all} authorities are shown.`}
      </span>{' '}
      {only.length > 0 && (
        <button type="button" className="link-button" onClick={onShowAll}>
          Show all
        </button>
      )}
    </p>
  );
}
