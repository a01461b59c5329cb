import type { CrisisHelp } from './crisis.ts';
import type { SearchDocument } from './document.ts';
import type { FirstAnswers } from './first-answers.ts';
import { sectionsOf } from './outcome.ts';
import type { Found } from './search.ts';

/** One thing that was found, as the page shows it. */
export type Hit = Pick<SearchDocument, 'label' | 'under' | 'to'>;

/** Things of one kind: the first of them, and how many there are. */
export type HitGroup = { title: string; hits: Hit[]; total: number };

/**
 * What the page shows of what was found: the help that words of crisis call for, what was found in a sentence, then the
 * groups. Small at any size of the directory, so that sending it from a worker costs nothing.
 */
export type Answer = {
  said: string;
  groups: HitGroup[];
  /** What the reader is asked, where what was typed can be read in more ways than one. Nothing is chosen then. */
  question?: string | undefined;
  /** True where the first hit can only be what was asked for: it is selected, and Enter opens it. */
  preselect: boolean;
  crisis?: CrisisHelp | undefined;
  /** What was said of a parent, with which the questions about one can be opened. */
  parent?: FirstAnswers | undefined;
  /** True where nothing was found: the page says what to do next. */
  nothing: boolean;
};

const MOST = 8;
/** Where the reader has to choose, all that there is to choose from is shown, up to so many. */
const MOST_TO_CHOOSE = 60;

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
  const said = outcome.said || (nothing ? `Nothing found for “${query.trim().slice(0, 60)}”.` : '');
  return {
    said: [outcome.question, crisis && nothing ? '' : said].filter(Boolean).join(' '),
    groups: sections
      .filter(({ documents }) => documents.length)
      .map(({ title, documents }) => ({
        title,
        hits: documents
          .slice(0, isChoice(documents) ? MOST_TO_CHOOSE : MOST)
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

const isChoice = ([first]: readonly SearchDocument[]): boolean => first?.kind === 'place' || first?.kind === 'council';
