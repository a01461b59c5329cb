import { useEffect } from 'react';

/**
 * Asks before the page is left while something is unfinished: nothing of it is kept anywhere else. Whoever takes the quick way
 * off the page, which hides it first, is never asked.
 */
export function useLeaveWarning(unfinished: boolean): void {
  useEffect(() => {
    if (!unfinished) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      if (!document.body.classList.contains('govuk-exit-this-page-hide-content')) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unfinished]);
}
