import type { Value } from './values.ts';
import { writtenField, writtenItem } from './written.ts';

/**
 * A part of a record's text by its offsets, and what stands in it. It is plain data: the site sends it with each record, so
 * that the form can change single lines without a parser of YAML in the browser.
 */
export type TextNode = {
  kind: 'value' | 'list' | 'group';
  from: number;
  /** The offset after its last character. Blank lines and comments that follow are not part of it. */
  to: number;
  inBrackets: boolean;
  entries: readonly TextEntry[];
};

/** A field of a group with its key, or an item of a list with its hyphen. `value`: null where nothing is written. */
export type TextEntry = { key: string; from: number; to: number; value: TextNode | null };

/**
 * How a value, a list or a group stands in the text of its file, which ends with a line end. `from` and `to`: its part of the
 * text, which for a list or group without brackets is whole lines, but for a hyphen before.
 */
export function layoutOf(text: string, { kind, inBrackets, from: start, to: end, entries }: TextNode) {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = (offset: number): number => text.indexOf('\n', offset) + 1;
  const hasLines = kind !== 'value' && !inBrackets;
  const from = hasLines && !text.slice(lineStart, start).trim() ? lineStart : start;
  const margin = ' '.repeat(start - lineStart);

  /** Where an entry ends, with the comment behind it and the line end. */
  const endOf = ({ to }: TextEntry): number => (inBrackets ? to : lineEnd(to));
  /** What stands between an entry and the one before: the margin with the comments above it, or a comma. */
  const before = (index: number): string => {
    const last = entries[index - 1];
    return last ? text.slice(endOf(last), entries[index]?.from) : inBrackets ? ', ' : margin;
  };
  /** The comments above an entry that goes. */
  const commentsBefore = (index: number): string =>
    inBrackets ? '' : before(index).slice(0, before(index).lastIndexOf('\n') + 1);
  /** An entry written anew. */
  const written = (key: string, value: Value): string =>
    (kind === 'group' ? writtenField(key, value, inBrackets) : writtenItem(value, inBrackets)).replaceAll(
      '\n',
      `\n${margin}`,
    );
  /** A new entry with what stands before and behind it. */
  const added = (key: string, value: Value): string =>
    inBrackets ? `, ${written(key, value)}` : `${margin}${written(key, value)}\n`;
  /** The whole part, of all its entries with what stands before them. */
  const whole = (all: string): string => {
    if (!inBrackets) return from < start || !margin ? all : all.trimStart();
    return text.slice(from, entries[0]?.from) + all.replace(/^,\s*/, '') + text.slice(entries.at(-1)?.to, end);
  };
  return { from, to: hasLines ? lineEnd(end) : end, endOf, before, commentsBefore, written, added, whole };
}
