/**
 * A real phrasing and what it has to lead to, worst harm first: somebody in danger sent to a town costs more than a page that
 * is second. `first` is the path of the first hit; undefined where nothing may be found.
 */
export type Golden = {
  query: string;
  first: string | undefined;
  /** Whether Enter opens it, or the reader is asked first. Absent where either is right. */
  enter?: 'opens' | 'asks';
  /** Paths that must not be offered at all. */
  never?: readonly string[];
  /** True where helplines have to be shown above the results. */
  crisis?: true;
};

/** Phrasings that have to lead to one path each, all in one way. */
export const of = (paths: Record<string, readonly string[]>, rest: Partial<Golden> = {}): Golden[] =>
  Object.entries(paths).flatMap(([path, queries]) =>
    queries.map((query) => ({ query, first: path === 'nothing' ? undefined : path, ...rest })),
  );
