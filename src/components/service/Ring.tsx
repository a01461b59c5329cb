import { telephone, type WayToRing } from '../../analysis/reach.ts';
import { inShort, outOfHours, ringingDoes, whoAnswers, whoseInFull } from '../../analysis/who-answers.ts';

type Props = {
  way: WayToRing;
  /** short: in a list, beside other facts. long: where it is read before it is rung. */
  form: 'short' | 'long';
};

/** A number to ring, never without who answers. The long form also says for whom it is and what ringing does. */
export const Ring = ({ way, form }: Props) =>
  form === 'short' ? (
    <span className="ring">
      <a href={telephone(way.phone)}>{`Ring ${way.phone}`}</a> <span className="ring__who">{inShort(way)}</span>
    </span>
  ) : (
    <p className="ring">
      <a className="number" href={telephone(way.phone)}>{`Ring ${way.phone}`}</a>{' '}
      <span className="ring__who">
        {outOfHours(way) && <strong className="ring__mark">{outOfHours(way)}</strong>}{' '}
        <strong>{`${whoAnswers(way)}.`}</strong> {whoseInFull(way)}{' '}
        {ringingDoes(way) && <span className="soft">{ringingDoes(way)}</span>}
      </span>
    </p>
  );
