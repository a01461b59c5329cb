import { telephone, type WayToRing } from '../../analysis/reach.ts';
import { outOfHours, whoAnswers, whoseInShort } from '../../analysis/who-answers.ts';
import { Named } from './Named.tsx';
import { ENGLISH, type Say } from './say.ts';
import { WhoAnswers } from './WhoAnswers.tsx';

type Props = {
  way: WayToRing;
  /** `short`: in a list, beside other facts. `long`: where it is read in full before somebody rings. */
  form: 'short' | 'long';
  say?: Say;
};

/**
 * A telephone number, always with who answers; in the short form that is part of the link. The long form also says
 * when, for whom, and what happens when somebody rings.
 */
export const Ring = ({ way, form, say = ENGLISH }: Props) =>
  form === 'short' ? (
    <a className="ring-short" href={telephone(way.phone)}>
      <span className="ring-short__number">{`${say.ring(way.phone)}:`}</span>{' '}
      <span className="ring-short__who">
        {way.through !== 'service' && (
          <>
            <Named text={whoAnswers(way)} lang={say.names} />
            {' ('}
          </>
        )}
        {whoseInShort(way, say.who)}
        {way.through !== 'service' && ')'}
      </span>
    </a>
  ) : (
    <p className="ring">
      {outOfHours(way) && <span className="ring__mark">{outOfHours(way, say.who)}</span>}{' '}
      <a className="number" href={telephone(way.phone)}>
        {say.ring(way.phone)}
      </a>{' '}
      <WhoAnswers way={way} say={say} />
    </p>
  );
