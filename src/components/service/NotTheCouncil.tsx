import { telephone } from '../../analysis/reach.ts';
import type { HelpLine } from '../../model/schema/help-line.ts';
import type { Site } from '../../site/site.ts';

type Props = { site: Site; lines: readonly HelpLine[] };

/** Beside a council's number: people whom a parent can ask who are not the council. */
export const NotTheCouncil = ({ site, lines }: Props) => (
  <div className="not-the-council tight">
    <p>
      <strong>Asking for yourself?</strong>
      {lines.length > 0 && ' These people are not the council:'}
    </p>
    {lines.length > 0 && (
      <ul>
        {lines.map(({ name, phone, free, hours, website, note }) => (
          <li key={name}>
            {`${name}, `}
            {phone ? <a href={telephone(phone)}>{`ring ${phone}`}</a> : <Page website={website} />}
            {free === 'yes' && ', free'}
            {hours && `. ${hours}`}
            {!phone && note && `. ${note.replace(/\.$/, '')}`}.
          </li>
        ))}
      </ul>
    )}
    <p>
      <a href={site.path('/help-now/')}>
        {lines.length > 0 ? 'Others whom you can ring or text' : 'People to ring or text'}
      </a>
      .
    </p>
  </div>
);

const Page = ({ website }: { website: string | undefined }) =>
  website && (
    <a href={website} rel="noreferrer">
      {new URL(website).host.replace(/^www\./, '')}
    </a>
  );
