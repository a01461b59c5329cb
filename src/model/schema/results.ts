// Apart from the schema, so that what runs in a browser can know these without it.

/** How an evaluation knows what it says, from the strongest down. A page tells them by the words of STRENGTH. */
export const DESIGNS = ['like-group', 'before-and-after', 'described', 'claim'] as const;
export type Design = (typeof DESIGNS)[number];

/** The fields of an evaluation that hold what it found, in the order in which they are shown. */
export const RESULTS = ['changed', 'unchanged', 'cost', 'findings'] as const;
export type ResultField = (typeof RESULTS)[number];

/** Everything that an evaluation found, each with the field that it stands in. */
export const resultsOf = (
  item: Partial<Record<ResultField, string[] | undefined>>,
): { field: ResultField; text: string }[] =>
  RESULTS.flatMap((field) => (item[field] ?? []).map((text) => ({ field, text })));
