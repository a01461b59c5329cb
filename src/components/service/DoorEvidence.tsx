import { Fragment } from 'react';
import { sourceOfDoor } from '../../analysis/evidence-source.ts';
import { evidenceOf } from '../../analysis/who-answers.ts';
import type { Door } from '../../model/schema/door.ts';
import { type ComponentTexts, ENGLISH } from './component-texts.ts';
import { TextWithLang } from './TextWithLang.tsx';

type Props = { door: Door; listed?: boolean | undefined; texts?: ComponentTexts };

/** How old the evidence for a council's contact is and, if asked for, the pages that it was found on. */
export const DoorEvidence = ({ door, listed, texts = ENGLISH }: Props) => (
  <p className="small soft">
    {texts.evidence}
    {listed
      ? door.evidence.map(sourceOfDoor).map(({ url, title, date, dateNote }, index) => (
          <Fragment key={`${title} ${date}`}>
            {index > 0 && '; '}
            {url ? (
              <a href={url} rel="noreferrer" lang={texts.names}>
                {title}
              </a>
            ) : (
              <TextWithLang text={title} lang={texts.names} />
            )}
            {', '}
            {date ? (
              texts.date(date)
            ) : (
              <TextWithLang {...(dateNote ? texts.record(dateNote) : { text: texts.undated })} />
            )}
          </Fragment>
        ))
      : evidenceOf(door)}
    .
  </p>
);
