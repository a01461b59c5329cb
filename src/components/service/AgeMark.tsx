import { AGE_IN_WORDS, type Freshness } from '../../analysis/age-in-words.ts';
import { AGE_MARKS } from '../../site/mark-shapes.ts';

type Props = { age: Freshness };

/** How far the evidence still carries, by shape and word, so that fresh and old never look alike, in print neither. */
export function AgeMark({ age }: Props) {
  const { filled, outlined } = AGE_MARKS[age];
  return (
    <span className={`age age--${age}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {filled && <path d={filled} fill="currentColor" />}
        {outlined && <path d={outlined} fill="none" stroke="currentColor" strokeWidth="1.8" />}
      </svg>
      <span> {AGE_IN_WORDS[age]}</span>
    </span>
  );
}
