import { expect, test } from 'vitest';
import { formatAnnotation, formatProblem, type Problem, sortProblems } from '../../../src/model/problem.ts';

const problem = (
  file: string,
  line: number,
  column: number,
  rule = 'schema',
  message = 'Wrong. Mend it.',
): Problem => ({
  file,
  line,
  column,
  rule,
  message,
});

test('problems are sorted by file, then by line and column as numbers, then by rule and message', () => {
  const sorted = [
    problem('a.yaml', 2, 1),
    problem('a.yaml', 10, 2),
    problem('a.yaml', 10, 10, 'html', 'A. B.'),
    problem('a.yaml', 10, 10, 'html', 'B. C.'),
    problem('a.yaml', 10, 10, 'tab'),
    problem('b.yaml', 1, 1),
  ];
  expect(sortProblems(sorted.toReversed())).toEqual(sorted);
});

test('sorting leaves the list unchanged', () => {
  const problems = [problem('b.yaml', 1, 1), problem('a.yaml', 1, 1)];
  sortProblems(problems);
  expect(problems.map(({ file }) => file)).toEqual(['b.yaml', 'a.yaml']);
});

test('a problem is printed as file, line, column, rule and what to do', () => {
  expect(formatProblem(problem('models/steps.yaml', 3, 14))).toBe('models/steps.yaml:3:14  schema  Wrong. Mend it.');
});

test('an annotation escapes what GitHub would read as a command', () => {
  expect(formatAnnotation(problem('a,b: 5%.yaml', 3, 14, 'html', '5%: a, b\r\n::error::c'), 'data')).toBe(
    '::error file=data/a%2Cb%3A 5%25.yaml,line=3,col=14,title=html::5%25: a, b\\r\\n::error::c',
  );
});

test('line breaks, control characters and hidden characters of a file name or a value are escaped in a log', () => {
  const wrong = problem('x\n::error::y.txt', 1, 1, 'html', 'Here \r\u001B[2J\u202E\u2028 is.');
  const shown = 'Here \\r\\u{001B}[2J\\u{202E}\\u{2028} is.';
  expect(formatProblem(wrong)).toBe(`x\\n::error::y.txt:1:1  html  ${shown}`);
  expect(formatAnnotation(wrong, 'data')).toBe(
    `::error file=data/x\\n%3A%3Aerror%3A%3Ay.txt,line=1,col=1,title=html::${shown}`,
  );
});

test.each([
  ['::error::x.txt', './::error::x.txt'],
  ['  ::stop-commands::x', './  ::stop-commands::x'],
  ['##[error]x.txt', '## [error]x.txt'],
])('a file named %s is no order to GitHub', (file, shown) => {
  expect(formatProblem(problem(file, 1, 1))).toBe(`${shown}:1:1  schema  Wrong. Mend it.`);
});
