import { telephone } from '../../analysis/reach.ts';
import type { HelpLine } from '../../model/schema/help-line.ts';
import type { Site } from '../../site/site.ts';

type Props = { site: Site; lines: readonly HelpLine[] };

/** Beside a council's number: people whom a parent can ask who are not the council. */
export const NotTheCouncil = ({ site, lines }: Props) => (
  <div className="not-the-council tight">
    <p>
      <strong>Asking for yourself?</strong>
      {lines.length > 0 && ' These people are not the council.'}
    </p>
    {lines.map((line) => (
      <Line key={line.name} line={line} />
    ))}
    <p>
      <a href={site.path('/help-now/')}>
        {lines.length > 0 ? 'More people to ring or text' : 'People to ring or text'}
      </a>
    </p>
  </div>
);

function Line({ line: { name, phone, free, hours, website, note } }: { line: HelpLine }) {
  const said = [`${name}${free === 'yes' ? ', free' : ''}`, hours, phone ? undefined : note?.replace(/\.$/, '')];
  return (
    <p className="ring">
      {phone && <a className="number" href={telephone(phone)}>{`Ring ${phone}`}</a>}{' '}
      <span className="ring__who">{`${said.filter(Boolean).join('. ')}.`}</span>{' '}
      {!phone && website && (
        <>
          {'Look at '}
          <a href={website} rel="noreferrer">
            {new URL(website).host.replace(/^www\./, '')}
          </a>
        </>
      )}
    </p>
  );
}
