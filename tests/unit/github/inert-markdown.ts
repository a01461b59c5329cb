import { HIDDEN } from '../../../src/model/hidden.ts';

/**
 * What GitHub would read as Markdown in a comment: everything outside code blocks and code spans, without our own
 * marker.
 * Written from the rules of CommonMark, independently of the code that makes the comments.
 */
export function outsideCode(comment: string): string {
  const outside: string[] = [];
  let fence: string | undefined;
  for (const line of comment.replace(/^<!-- recurrent-care-map:[a-z]+ -->\n/, '').split('\n')) {
    const [run] = /^ {0,3}`{3,}/.exec(line) ?? [];
    if (fence !== undefined) {
      if (line.trim().startsWith(fence) && /^ {0,3}`+\s*$/.test(line)) fence = undefined;
    } else if (run && !line.slice(run.length).includes('`')) fence = run.trim();
    else outside.push(withoutSpans(line));
  }
  if (fence !== undefined) throw new Error('A block of code is left open.');
  return outside.join('\n');
}

function withoutSpans(line: string): string {
  const runs = [...line.matchAll(/`+/g)];
  for (const [at, opening] of runs.entries()) {
    const closing = runs.slice(at + 1).find(([run]) => run === opening[0]);
    if (closing) return line.slice(0, opening.index) + withoutSpans(line.slice(closing.index + closing[0].length));
  }
  return line;
}

/** Everything in a text that could have an effect: markup, links, mentions, addresses, commands, hidden characters. */
export const activeParts = (comment: string): string[] => [
  ...(outsideCode(comment).match(/<[^>]*>|\]\(|https?:|javascript:|data:\S|www\.|@\w|&\w+;|!\[/gi) ?? []),
  ...(comment.replaceAll('\n', '').match(new RegExp(HIDDEN.source, 'gu')) ?? []),
  ...(comment.match(/^\s*::|##\[/gm) ?? []),
];
