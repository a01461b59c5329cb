/** Captures the text before brackets, a colon or a comma, and the text in the brackets. */
const SIGNS = /^([^(:,]+?)\s*(?:[:,]|\(([^)]*)\)|$)/;
const NATION = /^(England|Wales)$/;

/**
 * The shorter names within a name, by its punctuation: "Jig-So" from "Jig-So (Swansea)", and initials in brackets such
 * as "PIMHAT". A place in brackets is not a name. A service whose name is not known has none.
 */
export function shortNames(name: string): string[] {
  const [, before, inside] = SIGNS.exec(name) ?? [];
  if (inside === 'name not known') return [];
  const initials = inside && /^[A-Z]{3,}$/.test(inside) ? [inside] : [];
  return [...(before && before !== name ? [before] : []), ...initials];
}

/** The shorter names of a helpline, which has the name of its organisation in brackets: "Refuge". */
export function namesOfLine(name: string): string[] {
  const [, , inside] = SIGNS.exec(name) ?? [];
  return [...shortNames(name), ...(inside && !NATION.test(inside) ? [inside] : [])];
}
