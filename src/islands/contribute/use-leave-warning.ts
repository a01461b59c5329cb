import { useEffect } from 'react';

/**
 * Asks for confirmation before the page is left with unfinished work, which is kept nowhere else. Nobody who uses the
 * exit button is asked, because that hides the page first.
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
