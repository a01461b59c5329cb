/** The letters that Royal Mail uses for the last two characters; those that are easily misread are left out. */
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

/** How many units a sector can have. */
export const UNITS = LETTERS.length ** 2;

/** The index of a unit ("AB") among the units of a sector, from 0; -1 where no postcode ends with it. */
export function placeOfUnit(unit: string): number {
  const [first = -1, second = -1] = [...unit].map((letter) => LETTERS.indexOf(letter));
  return first < 0 || second < 0 ? -1 : first * LETTERS.length + second;
}
