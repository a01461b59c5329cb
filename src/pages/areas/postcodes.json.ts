import { postcodes } from '../../site/postcodes.ts';

/** Where every postcode lies. It is fetched when a postcode is typed, whole, so that fetching it does not tell which. */
export const GET = () => Response.json(postcodes);
