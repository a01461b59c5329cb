/**
 * The names of districts and wards. The key is the code of a district with that of its county, as in the table of
 * postcodes; then its own names, as in "Sir y Fflint" and "Flintshire", and those of its wards from A to Z.
 */
export type DistrictNames = Record<string, [names: string[], wards: string[]]>;
