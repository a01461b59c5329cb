import type { DistrictNames } from '../../district-names.ts';
import type { CodePoint } from './code-point.ts';

/**
 * The names of each district and of its wards, which are found by their postcodes. @throws where the list of codes has
 * no name for one
 */
export async function toNames({ rows, names }: CodePoint): Promise<DistrictNames> {
  const known = await names();
  const wards = new Map<string, Set<string>>();
  const nameOf = (code: string): string => {
    const name = known.get(code);
    if (!name) throw new Error(`Doc/Codelist.xlsx has no name for ${code}.`);
    return withoutKind(name);
  };
  for (const { district, county, ward } of rows()) {
    if (!/^[EW]/.test(district)) continue;
    const key = `${district} ${county}`.trim();
    wards.set(key, (wards.get(key) ?? new Set()).add(nameOf(ward)));
  }
  return Object.fromEntries(
    [...wards]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, own]) => [key, [ownNames(nameOf(key.slice(0, 9))), [...own].toSorted((a, b) => (a < b ? -1 : 1))]]),
  );
}

/** "Torfaen - Torfaen" is one name, "Sir y Fflint - Flintshire" is two. */
const ownNames = (name: string): string[] => [...new Set(name.split(' - '))];

/**
 * Removes what Ordnance Survey adds after a name: the kind of area, that it is a borough (B), or that it is a detached
 * part (DET).
 */
const withoutKind = (name: string): string =>
  name.replace(/( \((B|DET)\))+$/, '').replace(/ (Ward|ED|District|London Boro)$/, '');

/** The names as they are committed: one line for each district. */
export const namesText = (names: DistrictNames): string =>
  `{\n${Object.entries(names)
    .map(([key, value]) => `"${key}":${JSON.stringify(value)}`)
    .join(',\n')}\n}\n`;
