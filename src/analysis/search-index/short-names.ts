/**
 * What else a name is called by its own signs: what stands before brackets, a colon or a comma, and what stands in brackets:
 * "Refuge", "Jig-So", "PIMHAT". A nation and "name not known" are no names.
 */
export const shortNames = (name: string): string[] => {
  const [, before, inside] = /^([^(:,]+?)\s*(?:[:,]|\(([^)]*)\)|$)/.exec(name) ?? [];
  if (inside === 'name not known') return [];
  return [before, inside].flatMap((one) => (one && one !== name && !/^(England|Wales)$/.test(one) ? [one] : []));
};
