import { telephone, type WayToRing } from '../../analysis/reach.ts';
import { inShort, outOfHours } from '../../analysis/who-answers.ts';
import { WhoAnswers } from './WhoAnswers.tsx';

type Props = {
  way: WayToRing;
  /** short: in a list, beside other facts. long: where it is read before it is rung. */
  form: 'short' | 'long';
};

/** A number to ring, never without who answers, which in a list is a part of the link. The long form also says when, for whom, and what ringing does. */
export const Ring = ({ way, form }: Props) =>
  form === 'short' ? (
    <a className="ring-short" href={telephone(way.phone)}>
      <span className="ring-short__number">{`Ring ${way.phone}:`}</span>{' '}
      <span className="ring-short__who">{inShort(way)}</span>
    </a>
  ) : (
    <p className="ring">
      {outOfHours(way) && <span className="ring__mark">{outOfHours(way)}</span>}{' '}
      <a className="number" href={telephone(way.phone)}>{`Ring ${way.phone}`}</a> <WhoAnswers way={way} />
    </p>
  );
