import type { WayIn } from '../../analysis/reach.ts';
import { ringingDoes, whoAnswers, whoseInFull } from '../../analysis/who-answers.ts';

/** Who answers or whose page it is, when, for whom, what ringing does and what to know before: one paragraph with the number. */
export const WhoAnswers = ({ way }: { way: WayIn }) => (
  <>
    <span className="ring__who">
      <strong>{`${whoAnswers(way)}.`}</strong>
      {way.door?.['hours-note'] && ` ${way.door['hours-note']}.`}
    </span>{' '}
    <span className="ring__more small">{[whoseInFull(way), ringingDoes(way), way.note].filter(Boolean).join(' ')}</span>
  </>
);
