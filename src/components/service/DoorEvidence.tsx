import { Fragment } from 'react';
import { dateInWords } from '../../analysis/freshness.ts';
import { evidenceOf } from '../../analysis/who-answers.ts';
import type { Door } from '../../model/schema/door.ts';

type Props = { door: Door; listed?: boolean | undefined };

/** How old the word for a council's door is, and where asked the pages that it was found on. */
export const DoorEvidence = ({ door, listed }: Props) => (
  <p className="small soft">
    {'Evidence: '}
    {listed
      ? door.evidence.map(({ url, title, published, 'published-note': note }, index) => (
          <Fragment key={url}>
            {index > 0 && '; '}
            <a href={url} rel="noreferrer">
              {title}
            </a>
            {`, ${published ? dateInWords(published) : (note ?? 'undated')}`}
          </Fragment>
        ))
      : evidenceOf(door)}
    .
  </p>
);
