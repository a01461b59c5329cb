import type { TextEntry, TextNode } from './text-node.ts';

/** A piece of a text (from an offset up to another) and what takes its place. */
export type Edit = { from: number; to: number; text: string };

/** The text with all edits made. None may reach into another. */
export function withEdits(source: string, edits: readonly Edit[]): string {
  let [text, at] = ['', 0];
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    text += source.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return text + source.slice(at);
}

const at = (place: number, text: string): Edit => ({ from: place, to: place, text });

/** Where the entries of a list or group stand in its source, and how entries are put in and taken out there. */
export class Layout {
  readonly inBrackets: boolean;
  readonly #source: string;
  readonly #entries: readonly TextEntry[];

  constructor(source: string, { inBrackets, entries }: TextNode) {
    this.#source = source;
    this.inBrackets = inBrackets;
    this.#entries = entries;
  }

  #span = (index: number): { from: number; to: number } => {
    const { from, to } = this.#entries[index] ?? { from: 0, to: 0 };
    return { from, to };
  };
  #lineStart = (offset: number): number => this.#source.lastIndexOf('\n', offset - 1) + 1;
  #lineEnd = (offset: number): number => this.#source.indexOf('\n', offset) + 1 || this.#source.length;
  #margin = (): string => ' '.repeat(this.#span(0).from - this.#lineStart(this.#span(0).from));
  #indented = (text: string): string => text.replaceAll('\n', `\n${this.#margin()}`);
  #isBehindHyphen = (from: number): boolean => this.#source.slice(this.#lineStart(from), from).trim() !== '';

  /** Puts `text` behind the entry `index`, or before all where it is -1. */
  insert(index: number, text: string): Edit {
    const { from, to } = this.#span(Math.max(index, 0));
    if (this.inBrackets) return index < 0 ? at(from, `${text}, `) : at(to, `, ${text}`);
    if (index < 0 && this.#isBehindHyphen(from)) return at(from, this.#indented(`${text}\n`));
    const lines = `${this.#margin()}${this.#indented(text)}`;
    const place = index < 0 ? this.#lineStart(from) : this.#lineEnd(to);
    return at(place, place === 0 || this.#source[place - 1] === '\n' ? `${lines}\n` : `\n${lines}`);
  }

  /** Takes the entries from `first` to `last` out. At least one other stays. */
  remove(first: number, last: number): Edit {
    const { from } = this.#span(first);
    const { to } = this.#span(last);
    if (this.inBrackets)
      return first > 0
        ? { from: this.#span(first - 1).to, to, text: '' }
        : { from, to: this.#span(last + 1).from, text: '' };
    const [start, end] = [this.#lineStart(from), this.#lineEnd(to)];
    if (!this.#isBehindHyphen(from)) return { from: start, to: end, text: '' };
    // The first field of an item stands behind the hyphen, which stays.
    return { from, to: end + (/^\s*/.exec(this.#source.slice(end))?.[0].length ?? 0), text: '' };
  }

  /** Writes the entry `index` anew. */
  rewrite(index: number, text: string): Edit {
    return { ...this.#span(index), text: this.#indented(text) };
  }
}
