import type { Problem } from '../problem.ts';

/**
 * Removes problems that another problem explains better: schema errors of a telephone number without quotes, other
 * errors of a file that was not saved as UTF-8, and of one without valid line ends. The form cannot cause any of these.
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

/** The rules that also report the first line of a file in another encoding. */
const OF_TEXT = ['hidden-character', 'schema', 'syntax'];
