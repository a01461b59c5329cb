// In a file of its own, so that code in a browser can import these without the schema.

/** The designs of evaluations, from the strongest to the weakest. Pages show the words of STRENGTH. */
export const DESIGNS = ['like-group', 'before-and-after', 'described', 'claim'] as const;
export type Design = (typeof DESIGNS)[number];

/** The fields of an evaluation that hold its results, in the order in which they are shown. */
export const RESULTS = ['changed', 'unchanged', 'cost', 'findings'] as const;
export type ResultField = (typeof RESULTS)[number];

/** All results of an evaluation, each with its field. */
export const resultsOf = (
  item: Partial<Record<ResultField, string[] | undefined>>,
): { field: ResultField; text: string }[] =>
  RESULTS.flatMap((field) => (item[field] ?? []).map((text) => ({ field, text })));
