import type { Problem } from '../problem.ts';

/**
 * Problems without those that another says better: what the schema has against a telephone number without quotes, and what
 * else is said of a file that was not saved as UTF-8. No form can write either.
 */
export function saidOnce(problems: readonly Problem[]): Problem[] {
  const place = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`;
  const of = (id: string, what: (problem: Problem) => string) =>
    new Set(problems.filter(({ rule }) => rule === id).map(what));
  const phones = of('unquoted-phone', place);
  const unread = of('encoding', ({ file }) => file);
  const isEcho = (problem: Problem): boolean =>
    (problem.rule === 'schema' && phones.has(place(problem))) ||
    (OF_TEXT.includes(problem.rule) && unread.has(problem.file) && problem.line === 1);
  return problems.filter((problem) => !isEcho(problem));
}

/** What the first line of a file in another encoding gives rise to. */
const OF_TEXT = ['hidden-character', 'schema', 'syntax'];
