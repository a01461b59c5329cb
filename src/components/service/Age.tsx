import { dateWithAge } from '../../analysis/freshness.ts';
import type { Site } from '../../site/site.ts';

type Props = { site: Site; date?: string | undefined; note?: string | undefined };

/** A date in words with its age; where there is no date, the note about it. */
export const Age = ({ site, date, note }: Props) =>
  date ? <time dateTime={date}>{dateWithAge(date, site.today)}</time> : <span>{note ?? 'no date'}</span>;
