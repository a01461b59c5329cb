import { dateInWords } from '../analysis/freshness.ts';
import { commit } from './commit.ts';
import { today } from './directory.ts';

/**
 * How to cite a page: the citation names the day and the commit, so that the same text can be found again.
 *
 * @param page the whole address of the page
 */
export const citationOf = (page: string): string =>
  `Recurrent Care Map, ${dateInWords(today)}${commit ? ` (commit ${commit})` : ''}. ${page}. CC BY 4.0.`;
