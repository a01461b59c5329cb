import { printable } from './hidden.ts';

/** Something wrong in `data/`, where it is and how to mend it. Lines and columns count from 1. */
export type Problem = {
  /** Path from the data folder, with slashes. */
  file: string;
  line: number;
  column: number;
  /** The id of the rule that found it. */
  rule: string;
  /** What is wrong and how to mend it, in whole sentences. */
  message: string;
  /** The field that it is about, where one is: for a form, which has no lines. */
  path?: readonly (string | number)[];
};

/**
 * A field, or a line such as `state: closed`, as a message names it. The check prints it so; a form says the question that it
 * stands for.
 */
export const inFile = (written: string): string => `\`${written}\``;

/** Problems in the order in which a person would mend them: by file, then from top to bottom. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * `file:line:col  rule-id  sentence. Fix.` File names and values come from strangers, so nothing in the line may be an
 * order to the machine that prints it: GitHub reads `::` at the start of a line as one, and `##[` anywhere.
 */
export const formatProblem = ({ file, line, column, rule, message }: Problem): string =>
  printable(`${file}:${line}:${column}  ${rule}  ${message}`)
    .replaceAll('##[', '## [')
    .replace(/^(?=\s*::)/, './');

/** A GitHub Actions annotation. Its message must not hold raw line breaks or percent signs (GitHub's own escaping). */
export function formatAnnotation({ file, line, column, rule, message }: Problem, folder: string): string {
  const inMessage = (text: string) => printable(text).replaceAll('%', '%25');
  const property = (text: string) => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::error file=${property(`${folder}/${file}`)},line=${line},col=${column},title=${property(rule)}::${inMessage(message)}`;
}
