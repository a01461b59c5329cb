import type { Path } from '../document.ts';

/** The fields whose value is an address on the web. What stands in any other is text, whatever it looks like. */
const ADDRESS_FIELDS = ['url', 'website', 'record'];

/** True where the field at `path` is there for an address. Its writer chooses the value, and not where it stands. */
export const isAddressField = (path: Path): boolean => ADDRESS_FIELDS.includes(String(path.at(-1)));

/** The addresses of a text: the whole of a field that is there for one, and those that stand among other words. */
export const addressesIn = (text: string, path: Path): string[] =>
  isAddressField(path)
    ? [text]
    : [...text.matchAll(/https?:\/\/[^\s<>"“”]+/gi)].map(([address]) => address.replace(/[.,;:!?)\]}'’]+$/, ''));

/** How often an address may stand wrapped in another: each time its signs are written as %25 and so on once more. */
const WRAPPED = 4;

/** A text with every sign that is written as `%40` put in its place, as often as it was wrapped. */
export function unwrapped(text: string): string {
  let left = text;
  for (let times = 0; times < WRAPPED && /%[0-9a-f]{2}/i.test(left); times += 1)
    left = left.replaceAll(/(?:%[0-9a-f]{2})+/gi, decoded);
  return left;
}

/** What does not stand for a letter stays as it is. */
function decoded(signs: string): string {
  try {
    return decodeURIComponent(signs);
  } catch {
    return signs.replaceAll(/%(?:[2-6][0-9a-f]|7[0-9a-e])/gi, (sign) => decodeURIComponent(sign));
  }
}
