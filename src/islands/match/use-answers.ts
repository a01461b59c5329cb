import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Answers } from '../../analysis/eligibility/answers.ts';
import { changed } from './questions-shown.ts';

/**
 * The answers, kept only in the memory of the page. Leaving the page clears them, because a browser may keep a page in
 * memory and show it again on Back.
 */
export function useAnswers(initial: Answers): {
  answers: Answers;
  change: (change: Answers) => void;
  clear: () => void;
} {
  const [answers, set] = useState(initial);
  const change = useCallback((next: Answers) => set((now) => changed(now, next)), []);
  const clear = useCallback(() => set({}), []);
  useEffect(() => {
    const leave = () => flushSync(() => set({}));
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);
  return { answers, change, clear };
}
