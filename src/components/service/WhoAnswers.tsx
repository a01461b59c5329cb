import type { ContactRoute } from '../../analysis/contact-routes.ts';
import { effectOfCall, whoAnswers, whoseInFull } from '../../analysis/who-answers.ts';
import { type ComponentTexts, ENGLISH } from './component-texts.ts';
import { TextWithLang } from './TextWithLang.tsx';

type Props = { way: ContactRoute; texts?: ComponentTexts };

/**
 * Who answers (or whose page it is), when, for whom, what happens when somebody rings and what to know before: one
 * paragraph with the number.
 */
export const WhoAnswers = ({ way, texts = ENGLISH }: Props) => {
  const hours = way.door?.['hours-note'];
  return (
    <>
      <span className="ring__who">
        <strong>
          <TextWithLang text={`${whoAnswers(way)}.`} lang={texts.names} />
        </strong>
        {hours && ' '}
        {hours && <TextWithLang {...ended(texts.record(hours))} />}
      </span>{' '}
      <span className="ring__more small">
        {[whoseInFull(way, texts.who), effectOfCall(way, texts.who)].filter(Boolean).join(' ')}
        {way.note && ' '}
        {way.note && <TextWithLang {...texts.record(way.note)} />}
      </span>
    </>
  );
};

const ended = ({ text, lang }: ReturnType<ComponentTexts['record']>) => ({ text: `${text}.`, lang });
