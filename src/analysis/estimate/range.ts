/** A range of numbers, lowest first. Both ends are equal for a single number. */
export type Range = { from: number; to: number };

export const one = (value: number): Range => ({ from: value, to: value });

/** A range from two numbers in either order. */
export const between = (a: number, b: number): Range => ({ from: Math.min(a, b), to: Math.max(a, b) });

export const times = ({ from, to }: Range, by: number): Range => ({ from: from * by, to: to * by });

const pounds = (value: number): string => `£${rounded(value).toLocaleString('en-GB')}`;

/** Rounds to three significant figures, because the inputs are no more exact. */
const rounded = (value: number): number => (value === 0 ? 0 : Number(value.toPrecision(3)));

const number = (value: number): string =>
  value.toLocaleString('en-GB', {
    maximumFractionDigits: value < 100 ? 1 : 0,
    maximumSignificantDigits: value < 0.1 ? 1 : undefined,
  });

const percent = (value: number): string => `${number(value * 100)}%`;

const FORMS = { pounds, number, percent };

/** A range in words: "5.8", "4 to 8", "about £64,500". */
export function rangeInWords({ from, to }: Range, form: keyof typeof FORMS): string {
  const [low, high] = [FORMS[form](from), FORMS[form](to)];
  const about = form === 'pounds' ? 'about ' : '';
  return low === high ? `${about}${low}` : `${about}${low} to ${high}`;
}
