import { fold } from './fold.ts';

/** Texts that mean "not known", in the form that `fold` gives them. */
const NOT_KNOWN = [
  ...['unknown', 'not known', 'not yet known', 'nk', 'n k', 'not sure', 'unsure', 'dont know', 'i dont know'],
  ...['no idea', 'no information', 'no info', 'no data', 'not recorded', 'not stated', 'not specified', 'unspecified'],
];

/** Texts that mean that there is nothing to write. */
const NOTHING = [
  ...['none', 'no', 'nil', 'null', 'undefined', 'nothing', 'na', 'n a', 'not applicable', 'not available'],
  ...['not provided', 'not given', 'no response', 'no answer', 'no reply', 'blank', 'empty', 'left blank', 'see above'],
  ...['tbc', 't b c', 'tba', 't b a', 'tbd', 't b d', 'to be confirmed', 'to be announced', 'to be advised'],
  ...['to be agreed', 'to be determined', 'to be decided', 'to follow', 'to do', 'todo', 'pending', 'placeholder'],
  ...['xx', 'xxx', 'xxxx', 'lorem ipsum', 'ditto', 'as above'],
];

/** A text with more letters than any of these. Most texts are, and need not be folded. */
const IS_LONGER = new RegExp(
  `^(?:[^a-z]*[a-z]){${Math.max(...[...NOT_KNOWN, ...NOTHING].map(({ length }) => length)) + 1}}`,
  'i',
);

/** True if a text only says that something is not known. */
export const saysNotKnown = (text: string): boolean => isNotKnown(text, fold(text));

const isNotKnown = (text: string, folded: string): boolean => NOT_KNOWN.includes(folded) || /^\s*\?+\s*$/.test(text);

/** True if a text has no content: a word for nothing such as "N/A", TBC or "Not known", or signs without a letter. */
export function saysNothing(text: string): boolean {
  if (IS_LONGER.test(text)) return false;
  const folded = fold(text);
  return folded === '' || NOTHING.includes(folded) || isNotKnown(text, folded);
}
