import { matchData } from '../../../site/match-data.ts';

/** What the matcher works on, with its words in Welsh. */
export const GET = () => Response.json(matchData('cy'));
