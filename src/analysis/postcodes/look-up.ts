import type { LocalAuthority } from '../../model/schema/area.ts';
import type { PostcodeRead } from './read.ts';
import type { PostcodeTable, ServedPostcodes } from './table.ts';

/** An authority that has some of the postcodes meant, and its share of them: above 0, at most 1. */
export type PostcodeShare = { id: string; name: string; share: number };

/**
 * Where a postcode lies. `one`: the only authority, which Enter may open. `several`: a question ("Which council?"), the
 * largest share first and none chosen before the reader has. `none`: there is only something to say.
 */
export type PostcodeAnswer = {
  kind: 'one' | 'several' | 'none';
  authorities: PostcodeShare[];
  /** Whole sentences, for the status line of the search box. */
  said: string;
};

/** The table for one day: its codes led to the authorities in force then. Done when the site is built. */
export declare function servedPostcodes(
  table: PostcodeTable,
  rows: readonly LocalAuthority[],
  day: string,
): ServedPostcodes;

/** Makes the look-up over the served table, in the browser as in a build. */
export declare function openPostcodes(served: ServedPostcodes): (read: PostcodeRead) => PostcodeAnswer;
