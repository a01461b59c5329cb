import type { Told, ToldBy, ToldHow } from '../model/schema/told.ts';
import { dateInWords } from './date-in-words.ts';

/** The name of each type of office on a page. */
export const OFFICES: Readonly<Record<ToldBy, string>> = {
  service: 'The service',
  provider: 'The organisation that runs it',
  commissioner: 'The body that pays for it',
  council: 'The council',
  'national-body': 'The national body',
};

/** The ways in which an office can answer, as choices in a form. */
export const WAYS_OF_TELLING: Readonly<Record<ToldHow, string>> = {
  telephone: 'By telephone',
  email: 'By email',
  meeting: 'In a meeting',
  letter: 'By letter',
  form: 'By a form of this project',
};

/** How an office answered, as part of a sentence: "by telephone". */
const howInWords = (how: ToldHow): string => {
  const said = WAYS_OF_TELLING[how];
  return said.charAt(0).toLowerCase() + said.slice(1);
};
/**
 * "The service told us by telephone on 12 October 2026", or "in October 2026" where the day is not known. No full stop.
 */
export const toldInWords = ({ by, how, date }: Told): string =>
  `${OFFICES[by]} told us ${howInWords(how)} ${date.length === 10 ? 'on' : 'in'} ${dateInWords(date)}`;
