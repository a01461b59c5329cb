/** The bad examples that a JSON Schema lets through, by name, each with the reason. */
export const BEYOND_JSON_SCHEMA: Record<string, string> = {
  'a bracket at the end that was never opened': 'no pattern counts brackets',
  'a day that does not exist': 'its date is 31 February or the like, and no pattern knows how long a month is',
  'a name in curly quotes': 'a pattern that found one pair round the whole would be hard to read',
  'a date of a table': 'its date is 31 April, and no pattern knows how long a month is',
};
