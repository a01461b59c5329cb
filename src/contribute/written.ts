import { Document, isMap, isScalar, isSeq, type Node, Scalar, visit } from 'yaml';

/** Plain data: what a form edits and what the reader makes of a file. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

export type Group = { [key: string]: Value };

export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `name: value`, on as many lines as the records would give it; on one inside brackets. No line end. */
export const writtenField = (key: string, value: Value, inBrackets: boolean): string =>
  inBrackets
    ? toText({ [key]: value }, true)
        .slice(1, -1)
        .trim()
    : toText({ [key]: value }, false);

/** `- value`, or the value alone inside brackets. */
export const writtenItem = (value: Value, inBrackets: boolean): string =>
  inBrackets ? toText([value], true).slice(1, -1).trim() : toText([value], false);

/** The value alone, on one line. Inside brackets a comma would end a text, so it is quoted there. */
export const writtenInline = (value: Value, inBrackets: boolean): string =>
  typeof value === 'object' ? toText(value, true) : writtenField('x', value, inBrackets).slice('x: '.length);

function toText(value: Value, inBrackets: boolean): string {
  const document = new Document(value);
  visit(document, {
    Node: (_, node) => {
      if (isScalar(node)) quote(node);
      else if (isSeq(node) || isMap(node)) node.flow = inBrackets || node.items.length === 0 || isListOfIds(node);
    },
  });
  if (!inBrackets && isSeq(document.contents)) document.contents.flow = false;
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  // The package breaks long brackets over lines whatever the width; no text holds a line break of its own.
  return inBrackets ? text.replaceAll(/,?\n\s*/g, (found) => (found.startsWith(',') ? ', ' : '')) : text;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids stand in brackets on one line, as in the records. */
const isListOfIds = (node: Node): boolean =>
  isSeq(node) && node.items.every((item) => isScalar(item) && ID.test(String(item.value)));

const PHONE = /^(\+44 |0)[0-9 ]+$/;

/** A number of a telephone would lose its nought without quotes, and a line break its line. */
function quote(node: Scalar): void {
  if (typeof node.value === 'string' && (PHONE.test(node.value) || /[\n\r]/.test(node.value)))
    node.type = Scalar.QUOTE_DOUBLE;
}
