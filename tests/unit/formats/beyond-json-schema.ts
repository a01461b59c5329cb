const WRITTEN_AS = ['+1 for a number', '01 for a number', '0x10 for a number', '1e1 for a number'];
const WRITTEN_AS_YEAR = ['+2021', '02021', '0o3745', '0x7E5', '2.021e3', '2021.0'].map((year) => `${year} for a year`);

/** The bad examples that a JSON Schema accepts, by name, each with the reason. */
export const BEYOND_JSON_SCHEMA: Record<string, string> = {
  'a bracket at the end that was never opened': 'no pattern counts brackets',
  'a day that does not exist': 'its date is 31 February or the like, and no pattern knows how long a month is',
  'a name in curly quotes': 'a pattern that found one pair round the whole would be hard to read',
  'a date of a table': 'its date is 31 April, and no pattern knows how long a month is',
  ...Object.fromEntries(
    [...WRITTEN_AS, ...WRITTEN_AS_YEAR].map((name) => [
      name,
      'a JSON Schema sees the number, and not how it is written',
    ]),
  ),
};
