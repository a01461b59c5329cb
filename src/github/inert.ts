import { printable } from '../model/hidden.ts';

/** The longest value that a comment repeats. A reviewer reads the rest in the file. */
const LONGEST_VALUE = 400;
const WIDTH = 96;

/**
 * Text from a stranger as inline code of GitHub's Markdown: nothing in it works as a link, a mention, a picture or a command.
 * One line, no invisible character, cut at 400 characters.
 */
export function inlineCode(text: string): string {
  const safe = cut(printable(text)) || ' ';
  const fence = '`'.repeat(longestRun(safe) + 1);
  return `${fence} ${safe} ${fence}`;
}

/** Lines as a block of code, each wrapped at 96 characters: as inert as inline code, and readable when long. */
export function codeBlock(lines: readonly string[]): string {
  const safe = lines.flatMap((line) => wrap(cut(printable(line), 2000)));
  const fence = '`'.repeat(Math.max(3, longestRun(safe.join('\n')) + 1));
  return [`${fence}text`, ...safe, fence].join('\n');
}

const cut = (text: string, longest = LONGEST_VALUE): string =>
  text.length > longest ? `${[...text.slice(0, longest)].slice(0, -1).join('')}…` : text;

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

/** Breaks a line between words; a second and later line is indented as the first, and by two more. */
function wrap(line: string): string[] {
  const indent = ' '.repeat(line.length - line.trimStart().length + 2);
  const wrapped: string[] = [];
  let rest = line;
  while (rest.length > WIDTH) {
    const space = rest.lastIndexOf(' ', WIDTH);
    const end = space > indent.length ? space : WIDTH;
    wrapped.push(rest.slice(0, end));
    rest = indent + rest.slice(end).trimStart();
  }
  return [...wrapped, rest];
}
