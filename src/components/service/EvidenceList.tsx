import { type EvidenceSource, sourceOfEvidence } from '../../analysis/evidence-source.ts';
import type { Evidence } from '../../model/schema/evidence.ts';
import type { Site } from '../../site/site.ts';
import { Age } from './Age.tsx';

type Props = {
  site: Site;
  evidence: readonly Evidence[];
  /** A prefix that keeps ids unique where a page has several lists. */
  prefix?: string;
};

const FIELDS: Record<string, string> = {
  'also-known-as': 'other names',
  'who-for': 'who it is for',
  'how-it-works': 'how it works',
  'information-sharing': 'what is shared about a parent',
  'network-sizes': 'size of the network',
  debates: 'what has been debated',
  claims: 'claims',
  pathways: 'who can join and when',
};

/** Every piece of evidence of a record, numbered, with its date and what it supports. */
export const EvidenceList = ({ site, evidence, prefix }: Props) => (
  <ol className="evidence">
    {evidence.map((item, index) => {
      const id = `${prefix ? `${prefix}-` : ''}evidence-${index + 1}`;
      const { citation, authors, title, url, date, dateNote } = sourceOfEvidence(item, site.directory);
      const supports = item.supports.map((field) => FIELDS[field] ?? field.replaceAll('-', ' ')).join(', ');
      return (
        <li key={id} id={id} className="tight">
          <p>
            {authors && `${authors.replace(/\.$/, '')}. `}
            <Title site={site} citation={citation} title={title} url={url} />
            {'where' in item && item.where && `. ${item.where}`}
          </p>
          <p className="soft">
            <Age site={site} date={date} note={dateNote} />
            {`${date && dateNote ? ` (${dateNote})` : ''}. Supports: ${supports}.`}
          </p>
          {item.note && <p className="soft">{item.note}</p>}
        </li>
      );
    })}
  </ol>
);

/** The title of a source, as a link where it can be read online. */
function Title({ site, citation, title, url }: { site: Site } & Pick<EvidenceSource, 'citation' | 'title' | 'url'>) {
  if (citation) return <a href={site.path(`/sources/#${citation}`)}>{title}</a>;
  if (!url) return <span>{title}</span>;
  return (
    <a href={url} rel="noreferrer">
      {title}
    </a>
  );
}
