/** The letters of the last two places: Royal Mail leaves out those that are easily misread. */
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

/** How many units a sector can have. */
export const UNITS = LETTERS.length ** 2;

/** The place of a unit ("AB") among the units of its sector, from 0; -1 where no postcode ends with it. */
export function placeOfUnit(unit: string): number {
  const [first = -1, second = -1] = [...unit].map((letter) => LETTERS.indexOf(letter));
  return first < 0 || second < 0 ? -1 : first * LETTERS.length + second;
}
