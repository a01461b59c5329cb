/**
 * A query as people type it, and the result that it must have. The kinds are ordered by harm: sending somebody in
 * danger to the page of a town costs more than listing a page second. `first` is the path of the first result;
 * undefined where nothing may be found.
 */
export type Golden = {
  query: string;
  first: string | undefined;
  /** Whether Enter opens the first result or the reader has to choose. Absent where either is right. */
  enter?: 'opens' | 'asks';
  /** Paths that must not be offered at all. */
  never?: readonly string[];
  /** Whether helplines have to be shown above the results. */
  crisis?: true;
};

/** Queries grouped by the path that they must find, with the same other expectations. */
export const of = (paths: Record<string, readonly string[]>, rest: Partial<Golden> = {}): Golden[] =>
  Object.entries(paths).flatMap(([path, queries]) =>
    queries.map((query) => ({ query, first: path === 'nothing' ? undefined : path, ...rest })),
  );
