import { Fragment } from 'react';
import { telephone } from '../../analysis/reach.ts';
import type { HelpLine } from '../../model/schema/help-line.ts';
import type { Site } from '../../site/site.ts';
import { Named } from './Named.tsx';
import { ENGLISH, type Say } from './say.ts';

type Props = {
  site: Site;
  lines: readonly HelpLine[];
  say?: Say | undefined;
  /** The page with all helplines, where it is not the English one. */
  help?: string | undefined;
};

/** Shown beside a council's number: people outside the council whom a parent can ask. */
export const NotTheCouncil = ({ site, lines, say = ENGLISH, help = site.path('/help-now/') }: Props) => (
  <div className="not-the-council tight">
    <p>
      <strong>{say.asking}</strong>
      {lines.length > 0 && ` ${say.notTheCouncil}`}
    </p>
    {lines.map((line) => (
      <Line key={line.name} line={line} say={say} />
    ))}
    <p>
      <a href={help}>{lines.length > 0 ? say.morePeople : say.people}</a>
    </p>
  </div>
);

function Line({ line, say }: { line: HelpLine; say: Say }) {
  const { name, phone, free, hours, website, note } = line;
  const said = [hours, phone ? undefined : note].flatMap((text) => (text ? [say.record(text)] : []));
  return (
    <p className="ring">
      {phone && (
        <a className="number" href={telephone(phone)}>
          {say.ring(phone)}
        </a>
      )}{' '}
      <span className="ring__who">
        <Named text={name} lang={say.names} />
        {free === 'yes' && `, ${say.free}`}.
        {said.map(({ text, lang }) => (
          <Fragment key={text}>
            {' '}
            <Named text={`${text.replace(/\.$/, '')}.`} lang={lang} />
          </Fragment>
        ))}
      </span>{' '}
      {!phone && website && (
        <>
          {say.lookAt}
          <a href={website} rel="noreferrer">
            {new URL(website).host.replace(/^www\./, '')}
          </a>
        </>
      )}
    </p>
  );
}
