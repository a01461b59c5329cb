import type { WayIn } from '../../analysis/reach.ts';
import { ringingDoes, whoAnswers, whoseInFull } from '../../analysis/who-answers.ts';
import { Named } from './Named.tsx';
import { ENGLISH, type Say } from './say.ts';

type Props = { way: WayIn; say?: Say };

/**
 * Who answers (or whose page it is), when, for whom, what happens when somebody rings and what to know before: one
 * paragraph with the number.
 */
export const WhoAnswers = ({ way, say = ENGLISH }: Props) => {
  const hours = way.door?.['hours-note'];
  return (
    <>
      <span className="ring__who">
        <strong>
          <Named text={`${whoAnswers(way)}.`} lang={say.names} />
        </strong>
        {hours && ' '}
        {hours && <Named {...ended(say.record(hours))} />}
      </span>{' '}
      <span className="ring__more small">
        {[whoseInFull(way, say.who), ringingDoes(way, say.who)].filter(Boolean).join(' ')}
        {way.note && ' '}
        {way.note && <Named {...say.record(way.note)} />}
      </span>
    </>
  );
};

const ended = ({ text, lang }: ReturnType<Say['record']>) => ({ text: `${text}.`, lang });
