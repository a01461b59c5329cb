/** The bad examples that a JSON Schema lets through, by name, each with the reason. */
export const BEYOND_JSON_SCHEMA: Record<string, string> = {
  'a day that does not exist': 'its date is 31 February or the like, and no pattern knows how long a month is',
  'a date of a table': 'its date is 31 April, and no pattern knows how long a month is',
};
