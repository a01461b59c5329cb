/** How many years the evaluation multiplies by. */
export const CLAIMED_YEARS = 18;

/**
 * How the Salford evaluation comes to the saving that it claims, to explain it; it stands in no estimate. Children who did
 * not become looked after are multiplied by the cost of proceedings, which is paid once, and that by 18 years.
 *
 * @param cost of one case of proceedings, in pounds
 */
export function claimOf(
  children: number,
  lookedAfter: number,
  cost: number,
): { avoided: number; aYear: number; in18Years: number } {
  const avoided = children - lookedAfter;
  return { avoided, aYear: avoided * cost, in18Years: avoided * cost * CLAIMED_YEARS };
}
