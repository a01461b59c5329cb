import type { SearchDocument } from './documents.ts';
import type { Found } from './search.ts';

/** One thing that was found, as the page shows it. */
export type Hit = Pick<SearchDocument, 'label' | 'under' | 'to'>;

/** Things of one kind: the first of them, and how many there are. */
export type HitGroup = { title: string; hits: Hit[]; total: number };

/**
 * What the page shows of what was found: `said` in a sentence, then the groups. Small at any size of the directory, so
 * that sending it from a worker costs nothing.
 */
export type Answer = {
  said: string;
  groups: HitGroup[];
  nothing: boolean;
  /** True where the answer is a question: nothing is chosen before the reader has, and Enter opens nothing. */
  asks?: boolean;
};

const MOST = 8;

const TITLES: Record<SearchDocument['kind'], string> = {
  council: 'Councils',
  service: 'Services',
  place: 'Places (from GeoNames)',
  more: 'Regions and models',
};

/** Puts what was found into groups, that of the best first, and into a sentence. */
export function answerTo(found: Found, query: string): Answer {
  const { documents, near = [] } = found;
  const kinds = new Set([documents[0]?.kind, ...Object.keys(TITLES)]) as Set<SearchDocument['kind'] | undefined>;
  const groups = [...kinds].flatMap((kind) =>
    kind
      ? groupOf(
          TITLES[kind],
          documents.filter((document) => document.kind === kind),
        )
      : [],
  );
  return {
    said: inWords(found, query),
    groups: [...groups, ...groupOf('Spelt like it', near)],
    nothing: !documents.length && query.trim() !== '',
  };
}

const groupOf = (title: string, documents: readonly SearchDocument[]): HitGroup[] =>
  documents.length
    ? [
        {
          title,
          hits: documents.slice(0, MOST).map(({ label, under, to }) => ({ label, under, to })),
          total: documents.length,
        },
      ]
    : [];

/** What a screen reader is told of the answer, and everybody can read. */
function inWords({ documents, read, leftOut, near = [] }: Found, query: string): string {
  if (!query.trim()) return '';
  if (!documents.length)
    return near.length ? 'Nothing has that name. These are spelt like it.' : 'Nothing has that name.';
  const number = documents.length === 1 ? 'One found' : `${documents.length} found`;
  const as = read ? `, read as “${read}”` : '';
  const without = leftOut.length ? `. Nothing meets “${leftOut.join(' ')}” as well, so it was left out` : '';
  return `${number}${as}${without}.`;
}
