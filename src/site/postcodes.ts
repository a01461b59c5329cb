import { servedPostcodes } from '../analysis/postcodes/served.ts';
import type { PostcodeTable } from '../analysis/postcodes/table.ts';
import { directory, today } from './directory.ts';
import { generated } from './generated.ts';

/** The authorities of every postcode on the day of the build, from the table that `npm run postcodes` wrote. */
export const postcodes = servedPostcodes(generated<PostcodeTable>('postcodes.json'), directory.authorities, today);
