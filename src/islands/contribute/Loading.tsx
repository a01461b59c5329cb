import { QuietButton } from './questions/frame.tsx';

type Props = { hasFailed: boolean; onRetry: () => void };

/** Stands in for the part that checks and sends an entry until it is loaded. The questions can be answered meanwhile. */
export function Loading({ hasFailed, onRetry }: Props) {
  if (!hasFailed)
    return (
      <p role="status">The check is loading. You can answer meanwhile; sending waits until your answers are checked.</p>
    );
  return (
    <div role="alert" className="panel stack">
      <p>The check could not be loaded, so the entry cannot be sent yet. What you have written stays in this page.</p>
      <QuietButton onClick={onRetry}>Try again</QuietButton>
    </div>
  );
}
