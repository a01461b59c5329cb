import { dateInWords } from '../analysis/freshness.ts';
import { commit } from './commit.ts';
import { today } from './directory.ts';
import { address } from './links.ts';

/** How to name what was read here, with the day and the commit that lead back to it. */
export const citation = `Recurrent Care Map, ${dateInWords(today)}${commit ? ` (commit ${commit})` : ''}. ${address('/data/')}. CC BY 4.0.`;
