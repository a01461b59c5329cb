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
