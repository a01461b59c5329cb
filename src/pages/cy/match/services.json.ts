import { matchData } from '../../../site/match-data.ts';

/** The data of the matcher, with its texts in Welsh. */
export const GET = () => Response.json(matchData('cy'));
