import { type PhoneRoute, telephone } from '../../analysis/contact-routes.ts';
import { outOfHours, whoAnswers, whoseInShort } from '../../analysis/who-answers.ts';
import { type ComponentTexts, ENGLISH } from './component-texts.ts';
import { TextWithLang } from './TextWithLang.tsx';
import { WhoAnswers } from './WhoAnswers.tsx';

type Props = {
  way: PhoneRoute;
  /** `short`: in a list, beside other facts. `long`: where it is read in full before somebody rings. */
  form: 'short' | 'long';
  texts?: ComponentTexts;
};

/**
 * A telephone number, always with who answers; in the short form that is part of the link. The long form also says
 * when, for whom, and what happens when somebody rings.
 */
export const PhoneNumber = ({ way, form, texts = ENGLISH }: Props) =>
  form === 'short' ? (
    <a className="ring-short" href={telephone(way.phone)}>
      <span className="ring-short__number">{`${texts.ring(way.phone)}:`}</span>{' '}
      <span className="ring-short__who">
        {way.through !== 'service' && (
          <>
            <TextWithLang text={whoAnswers(way)} lang={texts.names} />
            {' ('}
          </>
        )}
        {whoseInShort(way, texts.who)}
        {way.through !== 'service' && ')'}
      </span>
    </a>
  ) : (
    <p className="ring">
      {outOfHours(way) && <span className="ring__mark">{outOfHours(way, texts.who)}</span>}{' '}
      <a className="number" href={telephone(way.phone)}>
        {texts.ring(way.phone)}
      </a>{' '}
      <WhoAnswers way={way} texts={texts} />
    </p>
  );
