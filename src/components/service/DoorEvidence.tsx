import { Fragment } from 'react';
import { sourceOfDoor } from '../../analysis/evidence-source.ts';
import { dateInWords } from '../../analysis/freshness.ts';
import { evidenceOf } from '../../analysis/who-answers.ts';
import type { Door } from '../../model/schema/door.ts';

type Props = { door: Door; listed?: boolean | undefined };

/** How old the word for a council's door is, and where asked the pages that it was found on. */
export const DoorEvidence = ({ door, listed }: Props) => (
  <p className="small soft">
    {'Evidence: '}
    {listed
      ? door.evidence.map(sourceOfDoor).map(({ url, title, date, dateNote }, index) => (
          <Fragment key={`${title} ${date}`}>
            {index > 0 && '; '}
            {url ? (
              <a href={url} rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
            {`, ${date ? dateInWords(date) : (dateNote ?? 'undated')}`}
          </Fragment>
        ))
      : evidenceOf(door)}
    .
  </p>
);
