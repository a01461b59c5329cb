/** The digits of telephone numbers, as stored in the index; undefined ones are skipped. */
export const digitsOf = (...numbers: readonly (string | undefined)[]): string[] => [
  ...new Set(numbers.flatMap((number) => (number ? [number.replaceAll(/\D/g, '')] : []))),
];

/**
 * The digits of the text, where it is a telephone number or the beginning of one: three digits of a short number such
 * as 999, or at least five of another. +44 becomes 0. Undefined for any other text.
 */
export function readNumber(text: string): string | undefined {
  const bare = text.trim().replace(/^(?:ring|call|phone|tel|text)[:\s]+/i, '');
  if (!/^\+?[\d\s().\-–]+$/.test(bare)) return undefined;
  const digits = bare
    .replace(/^\s*(?:\+|00)\s*44/, '0')
    .replaceAll(/\D/g, '')
    .replace(/^00(?=[1-9])/, '0');
  return digits.length >= 5 || /^(?:999|112|111|101|116)$/.test(digits) ? digits : undefined;
}
