import { useState } from 'react';
import { useWords } from './use-words.ts';

type Props = {
  /** Whether the card includes the answers; it does not by default. */
  withAnswers: boolean;
  onWithAnswers: (withAnswers: boolean) => void;
  text: () => string;
};

/** Actions for the result: copy and print. */
export function CardActions({ withAnswers, onWithAnswers, text }: Props) {
  const { card } = useWords();
  const [message, setMessage] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setMessage(withAnswers ? card.copiedWith : card.copiedWithout),
      () => setMessage(card.notCopied),
    );
  return (
    <div className="match-actions no-print">
      <button type="button" className="button button--quiet" onClick={copy}>
        {card.copy}
      </button>
      <button type="button" className="button button--quiet" onClick={() => print()}>
        {card.print}
      </button>
      <label className="match-choice match-choice--plain">
        <input
          type="checkbox"
          autoComplete="off"
          checked={withAnswers}
          onChange={({ target }) => onWithAnswers(target.checked)}
        />
        <span>{card.withAnswers}</span>
      </label>
      <span role="status" className="small">
        {message}
      </span>
    </div>
  );
}
