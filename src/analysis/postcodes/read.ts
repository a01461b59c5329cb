/** How much of a postcode was typed: "OL16 1AB", "OL16 1", "OL16" or "OL". */
export type PostcodeLevel = 'full' | 'sector' | 'outward' | 'area';

/** A postcode, or the beginning of one, that was found in what somebody typed. */
export type PostcodeRead = {
  level: PostcodeLevel;
  /** It as it is written properly, such as "OL16 1AB". */
  text: string;
  /** Its letters ("OL"), outward code ("OL16"), figure of the sector ("1") and unit ("AB"), as far as it goes. */
  area: string;
  outward?: string;
  sector?: string;
  unit?: string;
  /** True where a figure was read as a letter or a letter as a figure: `text` is then to be said as "read as ...". */
  changed: boolean;
  /** True where nothing else was typed but words about postcodes: no other reading of the text is wanted then. */
  alone: boolean;
};

/** Finds the postcode in what was typed, wherever it stands; undefined where nothing in it looks like one. */
export declare function findPostcode(text: string): PostcodeRead | undefined;
