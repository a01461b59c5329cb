import { Fragment } from 'react';
import { telephone } from '../../analysis/contact-routes.ts';
import type { HelpLine } from '../../model/schema/help-line.ts';
import type { Site } from '../../site/site.ts';
import { type ComponentTexts, ENGLISH } from './component-texts.ts';
import { TextWithLang } from './TextWithLang.tsx';

type Props = {
  site: Site;
  lines: readonly HelpLine[];
  texts?: ComponentTexts | undefined;
  /** The page with all helplines, where it is not the English one. */
  help?: string | undefined;
};

/** Shown beside a council's number: people outside the council whom a parent can ask. */
export const IndependentHelp = ({ site, lines, texts = ENGLISH, help = site.path('/help-now/') }: Props) => (
  <div className="not-the-council tight">
    <p>
      <strong>{texts.asking}</strong>
      {lines.length > 0 && ` ${texts.notTheCouncil}`}
    </p>
    {lines.map((line) => (
      <Line key={line.name} line={line} texts={texts} />
    ))}
    <p>
      <a href={help}>{lines.length > 0 ? texts.morePeople : texts.people}</a>
    </p>
  </div>
);

function Line({ line, texts }: { line: HelpLine; texts: ComponentTexts }) {
  const { name, phone, free, hours, website, note } = line;
  const said = [hours, phone ? undefined : note].flatMap((text) => (text ? [texts.record(text)] : []));
  return (
    <p className="ring">
      {phone && (
        <a className="number" href={telephone(phone)}>
          {texts.ring(phone)}
        </a>
      )}{' '}
      <span className="ring__who">
        <TextWithLang text={name} lang={texts.names} />
        {free === 'yes' && `, ${texts.free}`}.
        {said.map(({ text, lang }) => (
          <Fragment key={text}>
            {' '}
            <TextWithLang text={`${text.replace(/\.$/, '')}.`} lang={lang} />
          </Fragment>
        ))}
      </span>{' '}
      {!phone && website && (
        <>
          {texts.lookAt}
          <a href={website} rel="noreferrer">
            {new URL(website).host.replace(/^www\./, '')}
          </a>
        </>
      )}
    </p>
  );
}
