/** What stands before brackets, a colon or a comma, and what stands in the brackets. */
const SIGNS = /^([^(:,]+?)\s*(?:[:,]|\(([^)]*)\)|$)/;
const NATION = /^(England|Wales)$/;

/**
 * What else a name is called by its own signs: "Jig-So" of "Jig-So (Swansea)", "PIMHAT" where that stands in brackets. A place
 * in brackets is no name, and nothing is called "name not known".
 */
export function shortNames(name: string): string[] {
  const [, before, inside] = SIGNS.exec(name) ?? [];
  if (inside === 'name not known') return [];
  const initials = inside && /^[A-Z]{3,}$/.test(inside) ? [inside] : [];
  return [...(before && before !== name ? [before] : []), ...initials];
}

/** The same of a line to ring, which has the name of who runs it in brackets: "Refuge". */
export function namesOfLine(name: string): string[] {
  const [, , inside] = SIGNS.exec(name) ?? [];
  return [...shortNames(name), ...(inside && !NATION.test(inside) ? [inside] : [])];
}
