import type { Path } from '../document.ts';

/** The fields whose value is a web address. Any other field holds text, even if it looks like an address. */
const ADDRESS_FIELDS = ['url', 'website', 'record'];

/** True if the field at `path` holds an address. A writer can choose the value, but not the field. */
export const isAddressField = (path: Path): boolean => ADDRESS_FIELDS.includes(String(path.at(-1)));

/** The addresses in a text: the whole text of an address field, or those among the words of any other. */
export const addressesIn = (text: string, path: Path): string[] =>
  isAddressField(path)
    ? [text]
    : !text.includes('://')
      ? []
      : [...text.matchAll(/https?:\/\/[^\s<>"“”]+/gi)].map(([address]) => address.replace(/[.,;:!?)\]}'’]+$/, ''));

/** How many times an address may be percent-encoded inside another: each time, % is encoded as %25 again. */
const WRAPPED = 4;

/** Decodes the percent-encoded characters of a text, such as `%40`, as often as they were encoded. */
export function unwrapped(text: string): string {
  let left = text;
  for (let times = 0; times < WRAPPED && /%[0-9a-f]{2}/i.test(left); times += 1)
    left = left.replaceAll(/(?:%[0-9a-f]{2})+/gi, decoded);
  return left;
}

/** Sequences that encode no character are kept. */
function decoded(signs: string): string {
  try {
    return decodeURIComponent(signs);
  } catch {
    return signs.replaceAll(/%(?:[2-6][0-9a-f]|7[0-9a-e])/gi, (sign) => decodeURIComponent(sign));
  }
}
