import { AGE_IN_WORDS, type Freshness } from '../../analysis/age-in-words.ts';
import { dateInWords } from '../../analysis/date-in-words.ts';
import { WHO_WORDS, type WhoWords } from '../../analysis/who-answers.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { TextInLanguage } from '../../words/records.ts';

/**
 * The texts of components that are also used on Welsh pages. They are passed in, so that a page loads only its own
 * language.
 */
export type ComponentTexts = {
  who: WhoWords;
  ages: Readonly<Record<Freshness, string>>;
  date: (date: PartialDate) => string;
  /** Translates text from a record: a note, hours, the label of a type. */
  record: (text: string) => TextInLanguage;
  /** The language of text that is never translated (names, titles of pages), where it differs from the page's. */
  names?: 'en';
  ring: (number: string) => string;
  writeTo: string;
  lookAt: string;
  evidence: string;
  undated: string;
  free: string;
  throughOneOf: (councils: number) => string;
  /** Shown beside a council's number, before people outside the council whom a parent can ask. */
  asking: string;
  notTheCouncil: string;
  morePeople: string;
  people: string;
};

export const ENGLISH: ComponentTexts = {
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
