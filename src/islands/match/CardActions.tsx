import { useState } from 'react';

type Props = {
  /** Whether the card is to hold the answers, which it does not unless it is asked to. */
  withAnswers: boolean;
  onWithAnswers: (withAnswers: boolean) => void;
  text: () => string;
};

/** What can be done with the result: copied or printed. */
export function CardActions({ withAnswers, onWithAnswers, text }: Props) {
  const [said, say] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => say(withAnswers ? 'Copied, with the answers.' : 'Copied, without the answers.'),
      () => say('It could not be copied. Print it, or mark the text by hand.'),
    );
  return (
    <div className="match-actions no-print">
      <button type="button" className="button button--quiet" onClick={copy}>
        Copy as a card
      </button>
      <button type="button" className="button button--quiet" onClick={() => print()}>
        Print
      </button>
      <label className="match-choice match-choice--plain">
        <input
          type="checkbox"
          autoComplete="off"
          checked={withAnswers}
          onChange={({ target }) => onWithAnswers(target.checked)}
        />
        <span>Put my answers on the card and the print</span>
      </label>
      <span role="status" className="small">
        {said}
      </span>
    </div>
  );
}
