/** The number of years by which the evaluation multiplies. */
export const CLAIMED_YEARS = 18;

/**
 * Repeats the calculation of the saving that the Salford evaluation claims, to explain it; no estimate uses it. The
 * number of children who did not become looked after is multiplied by the cost of proceedings, which is paid once, and
 * then by 18 years.
 *
 * @param cost the cost of one case of proceedings, in pounds
 */
export function claimOf(
  children: number,
  lookedAfter: number,
  cost: number,
): { avoided: number; aYear: number; in18Years: number } {
  const avoided = children - lookedAfter;
  return { avoided, aYear: avoided * cost, in18Years: avoided * cost * CLAIMED_YEARS };
}
