import { AGE_IN_WORDS, type Freshness } from '../../analysis/age-in-words.ts';
import { AGE_MARKS } from '../../site/mark-shapes.ts';

type Props = { age: Freshness; words?: typeof AGE_IN_WORDS };

/**
 * How far the evidence can still be relied on, as a shape and a word, so that new and old evidence always look
 * different, also in print.
 */
export function AgeMark({ age, words = AGE_IN_WORDS }: Props) {
  const { filled, outlined } = AGE_MARKS[age];
  return (
    <span className={`age age--${age}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {filled && <path d={filled} fill="currentColor" />}
        {outlined && <path d={outlined} fill="none" stroke="currentColor" strokeWidth="1.8" />}
      </svg>
      <span> {words[age]}</span>
    </span>
  );
}
