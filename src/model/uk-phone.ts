/** What people write around and between the digits of a number. The (0) in +44 (0)161 is not dialled after +44. */
const SIGNS = /["'“”‘’().\-–/\s]+/g;

/**
 * A telephone number in groups, however it was typed: quotes and signs are removed. Existing groups are kept; digits
 * without any are grouped in the way of the United Kingdom. A text that is no such number is returned unchanged.
 */
export function ukPhone(typed: string): string {
  const spaced = typed
    .replace(/^(\D*)(?:00|\+)44\s*(?:\(0\))?/, '$1+44 ')
    .replaceAll(SIGNS, ' ')
    .trim();
  const [, country = '', digits] = /^(\+44 |0)(\d+)$/.exec(spaced) ?? [];
  if (!/^\+?[\d ]+$/.test(spaced)) return typed;
  return digits ? `${country}${grouped(digits).join(' ')}` : spaced;
}

/** The digits after the 0 or +44, with the area code first. One group where the grouping is not certain. */
function grouped(digits: string): string[] {
  const [, ...groups] = FORMS.map((form) => form.exec(digits)).find(Boolean) ?? ['', digits];
  return groups.map(String);
}

/** Ofcom's groupings: London and other two-digit area codes, cities, non-geographic numbers, mobiles, other towns. */
const FORMS = [
  /^(2\d)(\d{4})(\d{4})$/,
  /^(11\d|1\d1)(\d{3})(\d{4})$/,
  /^([389]\d{2})(\d{3})(\d{3,4})$/,
  /^(7\d{3})(\d{6})$/,
  /^(1\d{3})(\d{5,6})$/,
];
