import type { Problem } from '../problem.ts';

/**
 * Problems without those that another says better: what the schema has against a telephone number without quotes, what
 * else is said of a file that was not saved as UTF-8, and of one whose lines are not told apart. No form can write any of them.
 */
export function saidOnce(problems: readonly Problem[]): Problem[] {
  const place = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`;
  const of = (id: string, what: (problem: Problem) => string) =>
    new Set(problems.filter(({ rule }) => rule === id).map(what));
  const phones = of('unquoted-phone', place);
  const unread = of('encoding', ({ file }) => file);
  const inOneLine = of('line-ends', ({ file }) => file);
  const isEcho = (problem: Problem): boolean =>
    (problem.rule === 'schema' && phones.has(place(problem))) ||
    (problem.rule !== 'line-ends' && inOneLine.has(problem.file)) ||
    (OF_TEXT.includes(problem.rule) && unread.has(problem.file) && problem.line === 1);
  return problems.filter((problem) => !isEcho(problem));
}

/** What the first line of a file in another encoding gives rise to. */
const OF_TEXT = ['hidden-character', 'schema', 'syntax'];
