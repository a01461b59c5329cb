/**
 * The table of every postcode of England and Wales and where it lies, which `npm run postcodes -- FILE.zip` writes from
 * Code-Point Open to src/geography/postcodes.json. It has postcodes of Scotland only where their postcode area reaches
 * into England.
 */
export type PostcodeTable = {
  /** The edition of the source, such as "2025.4.0", and the day up to which Royal Mail's changes are in it. */
  edition: string;
  'as-of': string;
  /** The checksum of the file that the table was made from. */
  sha256: string;
  /**
   * The number of postcodes of England and Wales with a code in the source (`placed`) and of those listed without one.
   */
  counts: { placed: number; unplaced: number };
  /**
   * The codes that the numbers in the sectors refer to: the ONS code of a district, followed by a space and that of its
   * county where it has one; or SCOTLAND, or UNPLACED.
   */
  codes: string[];
  /** The postcode areas that lie wholly in Scotland. */
  scotland: string[];
  outward: Outward;
};

/** The code of Scotland, and the code of postcodes to which the source gives no place. */
export const SCOTLAND = 'S92000003';
export const UNPLACED = '';

/** The sectors by outward code ("OL16") and by the figure after it ("1"). */
export type Outward = Record<string, Record<string, Sector>>;

/**
 * A sector that lies wholly in one district has the index of its code and the number of its postcodes. Any other sector
 * has the indexes of its codes, those with most postcodes first, and a character for each of the 400 units in
 * alphabetical order: a dot where there is no such postcode, else `a` for the first code, `b` for the second and so on.
 * Dots at the end are left out.
 */
export type Sector = [code: number, count: number] | [codes: number[], units: string];

/**
 * The table as the site serves it for one day, with each code replaced by the ids of the authorities on that day. There
 * are none for Scotland and for a postcode without a place, and more than one where the authority has since been split
 * and no source says how.
 */
export type ServedPostcodes = Pick<PostcodeTable, 'scotland' | 'outward'> & {
  authorities: string[][];
  /** The index of Scotland in `authorities`; -1 where the table has none of its postcodes. */
  scotlandAt: number;
  /** The names of the authorities by their ids. */
  names: Record<string, string>;
  /** The month of the source's edition in words: "October 2025". */
  asOf: string;
};
