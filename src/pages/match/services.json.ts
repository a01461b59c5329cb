import { matchData } from '../../site/match-data.ts';

/** What the matcher works on, in English. */
export const GET = () => Response.json(matchData('en'));
