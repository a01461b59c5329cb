import { dateInWords } from '../analysis/freshness.ts';
import { commit } from './commit.ts';
import { today } from './directory.ts';

/**
 * How to name what was read on a page, with the day and the commit that lead back to it.
 *
 * @param page the whole address of the page
 */
export const citationOf = (page: string): string =>
  `Recurrent Care Map, ${dateInWords(today)}${commit ? ` (commit ${commit})` : ''}. ${page}. CC BY 4.0.`;
