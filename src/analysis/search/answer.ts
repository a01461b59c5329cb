import { lettersOfNoArea } from '../postcodes/read.ts';
import type { CrisisHelp } from './crisis.ts';
import type { SearchDocument } from './document.ts';
import type { FirstAnswers } from './first-answers.ts';
import { sectionsOf } from './outcome.ts';
import type { Found } from './search.ts';

/** A search result as the page shows it. */
export type Hit = Pick<SearchDocument, 'label' | 'under' | 'to'>;

/** Results of one kind: the first of them, and how many there are in all. */
export type HitGroup = { title: string; hits: Hit[]; total: number };

/**
 * What the page shows for a query: help for words of crisis, then a sentence on what was found, then the groups of
 * results. Its size does not grow with the directory, so that sending it from a worker is cheap.
 */
export type Answer = {
  said: string;
  groups: HitGroup[];
  /** The question to the reader where the query has more than one possible reading. No result is preselected then. */
  question?: string | undefined;
  /** True where the first hit can only be what the reader meant: it is selected, and Enter opens it. */
  preselect: boolean;
  crisis?: CrisisHelp | undefined;
  /** What the query says about a parent, to fill in the answers of the matcher in advance. */
  parent?: FirstAnswers | undefined;
  /** True where nothing was found: the page says what to do next. */
  nothing: boolean;
};

const MAX_HITS = 8;
/** The most results to show where the reader has to choose between places or councils. */
const MAX_TO_CHOOSE = 60;

export function answerTo({ outcome, crisis, help, parent }: Found, query: string): Answer {
  const found = outcome.sections.filter(({ documents }) => documents.length > 0);
  const nothing = !found.length && query.trim() !== '';
  const first = crisis && help ? sectionsOf([help]) : [];
  const sections = [
    ...first,
    ...found.map(({ title, documents }) => ({
      title,
      documents: documents.filter((one) => !first.length || one !== help),
    })),
  ];
  const said = outcome.said || (nothing ? nothingFound(query.trim()) : '');
  return {
    said: [outcome.question, crisis && nothing ? '' : said].filter(Boolean).join(' '),
    groups: sections
      .filter(({ documents }) => documents.length)
      .map(({ title, documents }) => ({
        title,
        hits: documents
          .slice(0, isChoice(documents) ? MAX_TO_CHOOSE : MAX_HITS)
          .map(({ label, under, to }) => ({ label, under, to })),
        total: documents.length,
      })),
    question: outcome.question,
    preselect: crisis ? nothing : outcome.certain && !outcome.question,
    crisis,
    parent,
    nothing,
  };
}

function nothingFound(query: string): string {
  const letters = lettersOfNoArea(query);
  const why = letters ? ` No postcode begins with ${letters}: check its first letters, or type the place.` : '';
  return `Nothing found for “${query.slice(0, 60)}”.${why}`;
}

const isChoice = ([first]: readonly SearchDocument[]): boolean => first?.kind === 'place' || first?.kind === 'council';
