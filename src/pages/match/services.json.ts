import { matchData } from '../../site/match-data.ts';

/** The data of the matcher, in English. */
export const GET = () => Response.json(matchData('en'));
