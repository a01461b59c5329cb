import type { Site } from '../../site/site.ts';

type Props = {
  site: Site;
  /** What is not recorded; completes the sentence for a screen reader. */
  what: string;
};

/**
 * "Not recorded", shown wherever a fact is not known, with a link to report it where that is possible. It never means
 * no.
 */
export const NotRecorded = ({ site, what }: Props) => (
  <>
    <span className="not-recorded">Not recorded</span>
    {site.canReport && (
      <>
        {' '}
        <a className="no-print small" href={site.path('/contribute/')} aria-label={`Tell us ${what}`}>
          Tell us
        </a>
      </>
    )}
  </>
);
