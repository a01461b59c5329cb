import { answersInWords, answersOfAll } from '../analysis/answers.ts';
import { byAge } from '../analysis/staleness.ts';
import { directory, today } from './directory.ts';

/** Every service with the age of its evidence: undated ones first, then the oldest. */
export const ages = byAge(directory, today);

/** The tally of answers, as a sentence. */
export const answers = answersInWords(answersOfAll(directory, today));
