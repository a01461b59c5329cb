import { newest } from '../model/partial-date.ts';
import type { Door } from '../model/schema/door.ts';
import type { ContactRoute } from './contact-routes.ts';
import { sourceOfDoor } from './evidence-source.ts';
import { dateInWords } from './freshness.ts';

/**
 * "Bury multi-agency safeguarding hub (MASH)"; "Isle of Anglesey: Teulu Môn" where the name does not contain that of
 * the council.
 */
export const whoAnswers = ({ answers, council }: Pick<ContactRoute, 'answers' | 'council'>): string =>
  council && !answers.includes(council.name) ? `${council.name}: ${answers}` : answers;

/** The wording for who answers, in one language. */
export type WhoWords = {
  whose: Readonly<Record<ContactRoute['through'], string>>;
  for: Readonly<Record<Door['for'], string>>;
  /** What ringing a council's line does. */
  ringing: Readonly<Record<Door['opens-referral'], string>>;
  /** The council, as shown beside a number in a list. */
  council: string;
  outOfHours: string;
};

export const WHO_WORDS: WhoWords = {
  whose: {
    service: 'the service itself',
    provider: 'the provider',
    council: 'the council’s children’s services',
    'council-home': 'the council’s own site',
    model: 'the national body, not the service',
  },
  for: {
    professionals: 'for professionals',
    public: 'for parents and the public',
    both: 'for professionals and for the public',
    unknown: 'but we do not know for whom',
  },
  ringing: {
    yes: 'Ringing opens a referral.',
    no: 'Ringing does not open a referral.',
    unknown: 'We do not know whether ringing opens a referral. Ask first.',
  },
  council: 'the council',
  outOfHours: 'Out of hours.',
};

/**
 * Who answers, in a few words to show beside a number in a list: "Leeds Duty and Advice Team (the council, for
 * professionals)".
 */
export const inShort = (way: ContactRoute): string =>
  way.through === 'service' ? whoseInShort(way) : `${whoAnswers(way)} (${whoseInShort(way)})`;

/** Whose line it is, to show in brackets: "the council, for professionals", "the service itself". */
export function whoseInShort({ through, door }: ContactRoute, words = WHO_WORDS): string {
  if (!door) return words.whose[through];
  return door.for === 'unknown' ? words.council : `${words.council}, ${words.for[door.for]}`;
}

/** Whose line it is and for whom: "The council’s children’s services, for professionals.", "The service itself." */
export function whoseInFull({ through, door }: ContactRoute, { whose: all, for: forWhom } = WHO_WORDS): string {
  const whose = `${all[through].charAt(0).toUpperCase()}${all[through].slice(1)}`;
  return door ? `${whose}, ${forWhom[door.for]}.` : `${whose}.`;
}

/** What ringing the number does; undefined for a line that is not a council's, and for a page without a number. */
export const effectOfCall = ({ phone, door }: ContactRoute, { ringing } = WHO_WORDS): string | undefined =>
  phone && door ? ringing[door['opens-referral']] : undefined;

/** Everything known about who answers, in one line of text for lists that are printed or copied. */
export const inFull = (way: ContactRoute): string =>
  [`${whoAnswers(way)}.`, outOfHours(way), whoseInFull(way), effectOfCall(way)].filter(Boolean).join(' ');

/** The label of a line that answers only outside office hours; undefined for others. */
export const outOfHours = ({ door }: ContactRoute, words = WHO_WORDS): string | undefined =>
  door?.hours === 'out-of-hours' ? words.outOfHours : undefined;

/** The date of the newest evidence for a contact point (`door`) in words, else the note on that date. */
export function evidenceOf({ evidence, phone }: Pick<Door, 'evidence' | 'phone'>): string {
  const field = phone ? 'phone' : 'website';
  const about = evidence.filter(({ supports }) => !supports || supports.includes(field));
  const sources = about.map(sourceOfDoor);
  const date = newest(sources.flatMap((source) => source.date ?? []));
  if (date) return dateInWords(date);
  const notes = sources.flatMap(({ dateNote }) => dateNote ?? []);
  return notes.find((note) => !note.startsWith('undated')) ?? 'undated';
}
