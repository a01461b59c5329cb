/**
 * Where every postcode of England and Wales lies, as `npm run postcodes -- FILE.zip` writes it from Code-Point Open into
 * src/geography/postcodes.json. Postcodes of Scotland are in it only where their postcode area reaches into England.
 */
export type PostcodeTable = {
  /** The edition of the source, such as "2025.4.0", and the day up to which Royal Mail's changes are in it. */
  edition: string;
  'as-of': string;
  /** Of the file that the table was made from. */
  sha256: string;
  /** How many postcodes of England and Wales have a code in the source, and how many are named in it without one. */
  counts: { placed: number; unplaced: number };
  /**
   * What the numbers in the sectors stand for: the ONS code of a district, with that of its county after a space where it
   * has one; or SCOTLAND, or UNPLACED.
   */
  codes: string[];
  /** The postcode areas that lie wholly in Scotland. */
  scotland: string[];
  outward: Outward;
};

/** The code of Scotland, and that of a postcode that the source gives no place. */
export const SCOTLAND = 'S92000003';
export const UNPLACED = '';

/** The sectors by outward code ("OL16") and the figure after it ("1"). */
export type Outward = Record<string, Record<string, Sector>>;

/**
 * A sector that lies wholly in one district: its number among the codes, and how many postcodes there are. Of any other
 * sector it is known which postcodes there are: the numbers, those of most postcodes first, and a sign for each of the 400
 * units in the order of the alphabet: a dot for none, else `a` for the first number, `b` for the second ...
 */
export type Sector = [code: number, count: number] | [codes: number[], units: string];

/**
 * The table as the site serves it, for one day: in place of each code the ids of the authorities that it leads to on that
 * day. None for Scotland and for a postcode without a place; more than one where the authority was split since and no
 * source says how.
 */
export type ServedPostcodes = Pick<PostcodeTable, 'scotland' | 'outward'> & {
  authorities: string[][];
  /** The place of Scotland in `authorities`; -1 where the table has none of its postcodes. */
  scotlandAt: number;
  /** The names of the authorities by their ids. */
  names: Record<string, string>;
  /** The month of the source in words: "October 2025". */
  asOf: string;
};
