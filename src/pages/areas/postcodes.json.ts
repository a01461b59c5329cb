import { postcodes } from '../../site/postcodes.ts';

/**
 * The council of every postcode. It is fetched as a whole when a postcode is typed, so that the request does not reveal
 * which one.
 */
export const GET = () => Response.json(postcodes);
