import { AGE_IN_WORDS, type Freshness } from '../../analysis/age-in-words.ts';
import { dateInWords } from '../../analysis/date-in-words.ts';
import { WHO_WORDS, type WhoWords } from '../../analysis/who-answers.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { Shown } from '../../words/records.ts';

/** How the parts that also stand on a Welsh page say things. Given to them, so that a page loads no language but its own. */
export type Say = {
  who: WhoWords;
  ages: Readonly<Record<Freshness, string>>;
  date: (date: PartialDate) => string;
  /** What a record says: a note, hours, the label of a type. */
  record: (text: string) => Shown;
  /** The language of what no page translates, where that is another than the page's: names, titles of pages. */
  names?: 'en';
  ring: (number: string) => string;
  writeTo: string;
  lookAt: string;
  evidence: string;
  undated: string;
  free: string;
  throughOneOf: (councils: number) => string;
  /** Beside a council's number: people whom a parent can ask who are not the council. */
  asking: string;
  notTheCouncil: string;
  morePeople: string;
  people: string;
};

export const ENGLISH: Say = {
  who: WHO_WORDS,
  ages: AGE_IN_WORDS,
  date: dateInWords,
  record: (text) => ({ text }),
  ring: (number) => `Ring ${number}`,
  writeTo: 'Write to ',
  lookAt: 'Look at ',
  evidence: 'Evidence: ',
  undated: 'undated',
  free: 'free',
  throughOneOf: (councils) => `Through one of its ${councils} councils`,
  asking: 'Asking for yourself?',
  notTheCouncil: 'These people are not the council.',
  morePeople: 'More people to ring or text',
  people: 'People to ring or text',
};
