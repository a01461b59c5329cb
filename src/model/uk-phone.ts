/** What people write around and between the digits of a number; the (0) of +44 (0)161 is not dialled after +44. */
const SIGNS = /["'“”‘’().\-–/\s]+/g;

/**
 * A telephone number in groups, however it was written: quotes and signs are dropped. Where spaces or signs made groups
 * already, these stay; digits in one run are grouped as the numbers of the United Kingdom are. What is no such number
 * comes back as it was typed.
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

/** The digits after the nought or +44, with the code of the area first. One run where it is not sure how they are grouped. */
function grouped(digits: string): string[] {
  const [, ...groups] = FORMS.map((form) => form.exec(digits)).find(Boolean) ?? ['', digits];
  return groups.map(String);
}

/** Ofcom's forms: London and other codes of two digits, cities, numbers that are not of a place, mobiles, other towns. */
const FORMS = [
  /^(2\d)(\d{4})(\d{4})$/,
  /^(11\d|1\d1)(\d{3})(\d{4})$/,
  /^([389]\d{2})(\d{3})(\d{3,4})$/,
  /^(7\d{3})(\d{6})$/,
  /^(1\d{3})(\d{5,6})$/,
];
