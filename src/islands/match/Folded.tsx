import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { filled } from '../../analysis/eligibility/judging-words.ts';
import { List, type Listed } from './List.tsx';
import { useWords } from './use-words.ts';

/** How many services are added at once: a page cannot show thousands without a pause. */
const AT_ONCE = 100;

/**
 * Services that are shown when the reader unfolds them. A short list is in the page from the start, where the browser's
 * search finds it; a longer one comes a hundred at a time.
 */
export function Folded({ summary, services, ...rest }: Listed & { summary: string }) {
  const words = useWords();
  const whole = useRef<HTMLDetailsElement>(null);
  const [isOpened, setOpened] = useState(false);
  const [most, setMost] = useState(AT_ONCE);
  const isThere = isOpened || services.length <= AT_ONCE;
  const more = Math.min(AT_ONCE, services.length - most);
  const showMore = () => {
    flushSync(() => setMost(most + AT_ONCE));
    whole.current?.querySelectorAll<HTMLElement>('h3 a')[most]?.focus();
  };
  return (
    <details ref={whole} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{summary}</summary>
      {isThere && <List services={services.slice(0, most)} {...rest} />}
      {isThere && more > 0 && (
        <button type="button" className="button button--quiet" onClick={showMore}>
          {filled(words.showMore, { count: more })}
        </button>
      )}
    </details>
  );
}
