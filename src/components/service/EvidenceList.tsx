import type { Evidence } from '../../model/schema/evidence.ts';
import type { Site } from '../../site/site.ts';
import { Age } from './Age.tsx';

type Props = {
  site: Site;
  evidence: readonly Evidence[];
  /** Keeps the ids apart where a page has several lists. */
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
      const { citation, authors, title, url, published, publishedNote } = citedIn(site, item);
      const supports = item.supports.map((field) => FIELDS[field] ?? field.replaceAll('-', ' ')).join(', ');
      return (
        <li key={id} id={id} className="tight">
          <p>
            {authors && `${authors.replace(/\.$/, '')}. `}
            {citation ? (
              <a href={site.path(`/sources/#${citation}`)}>{title}</a>
            ) : (
              <a href={url} rel="noreferrer">
                {title}
              </a>
            )}
            {item.where && `. ${item.where}`}
          </p>
          <p className="soft">
            <Age site={site} date={published} note={publishedNote} />
            {`${published && publishedNote ? ` (${publishedNote})` : ''}. Supports: ${supports}.`}
          </p>
          {item.note && <p className="soft">{item.note}</p>}
        </li>
      );
    })}
  </ol>
);

/** What a piece of evidence says of its source: itself, or the citation that it names. */
function citedIn({ directory }: Site, item: Evidence) {
  const cited = 'source' in item ? directory.sources.get(item.source) : undefined;
  return {
    citation: 'source' in item ? item.source : undefined,
    authors: cited?.authors,
    title: 'title' in item ? item.title : (cited?.title ?? ''),
    url: 'url' in item ? item.url : cited?.url,
    published: item.published ?? cited?.published,
    publishedNote: item['published-note'] ?? cited?.['published-note'],
  };
}
