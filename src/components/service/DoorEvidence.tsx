import { Fragment } from 'react';
import { sourceOfDoor } from '../../analysis/evidence-source.ts';
import { evidenceOf } from '../../analysis/who-answers.ts';
import type { Door } from '../../model/schema/door.ts';
import { Named } from './Named.tsx';
import { ENGLISH, type Say } from './say.ts';

type Props = { door: Door; listed?: boolean | undefined; say?: Say };

/** How old the evidence for a council's contact is and, if asked for, the pages that it was found on. */
export const DoorEvidence = ({ door, listed, say = ENGLISH }: Props) => (
  <p className="small soft">
    {say.evidence}
    {listed
      ? door.evidence.map(sourceOfDoor).map(({ url, title, date, dateNote }, index) => (
          <Fragment key={`${title} ${date}`}>
            {index > 0 && '; '}
            {url ? (
              <a href={url} rel="noreferrer" lang={say.names}>
                {title}
              </a>
            ) : (
              <Named text={title} lang={say.names} />
            )}
            {', '}
            {date ? say.date(date) : <Named {...(dateNote ? say.record(dateNote) : { text: say.undated })} />}
          </Fragment>
        ))
      : evidenceOf(door)}
    .
  </p>
);
