import { printable } from './hidden.ts';

/** A problem in `data/`, where it is and how to fix it. Lines and columns count from 1. */
export type Problem = {
  /** Path from the data folder, with slashes. */
  file: string;
  line: number;
  column: number;
  /** The id of the rule that found it. */
  rule: string;
  /** What is wrong and how to fix it, in whole sentences. */
  message: string;
  /** The path of the field that it is about, if any: for a form, which has no lines. */
  path?: readonly (string | number)[];
};

/**
 * The name of a field, or a line such as `state: closed`, in a message. The check prints it as it is; a form replaces
 * it with the question for that field.
 */
export const inFile = (written: string): string => `\`${written}\``;

/** Sorts problems in the order in which a person would fix them: by file, then from top to bottom. */
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
 * `file:line:col  rule-id  sentence. Fix.` File names and values come from strangers, so nothing in the line may be a
 * command to the machine that prints it: GitHub interprets `::` at the start of a line, and `##[` anywhere.
 */
export const formatProblem = ({ file, line, column, rule, message }: Problem): string =>
  printable(`${file}:${line}:${column}  ${rule}  ${message}`)
    .replaceAll('##[', '## [')
    .replace(/^(?=\s*::)/, './');

/** A GitHub Actions annotation. Raw line breaks and percent signs in its message are escaped as GitHub requires. */
export function formatAnnotation({ file, line, column, rule, message }: Problem, folder: string): string {
  const inMessage = (text: string) => printable(text).replaceAll('%', '%25');
  const property = (text: string) => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::error file=${property(`${folder}/${file}`)},line=${line},col=${column},title=${property(rule)}::${inMessage(message)}`;
}
