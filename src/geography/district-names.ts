/**
 * The names of districts and wards. The key is the code of a district followed by that of its county, as in the table
 * of postcodes. The value is the names of the district ("Sir y Fflint", "Flintshire") and the names of its wards from A
 * to Z.
 */
export type DistrictNames = Record<string, [names: string[], wards: string[]]>;
