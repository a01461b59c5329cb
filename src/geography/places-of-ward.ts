/** The suffix that says which side or part of a place a ward is. */
const SIDE = /[ -](North|South|East|West|Central|Inner|Outer|Rural)$/;
/** Two sides, such as "North East", may be part of the name of a place, so the name is also kept whole. */
const TWO_SIDES = / (North|South) (East|West)$/;
/** Words that do not name a place by themselves. */
const NOWHERE = /^(Old|New|The|Town|Rural|Central|Village|Parishes|Villages|(North|South|East|West)(ern)?)$/;

/**
 * The places named in the name of a ward: two in "Barkham & Arborfield", and Marton in both "Marton East" and "Marton
 * West". Sides are removed, because people search for the place and not for one side of it.
 */
export function placesOfWard(ward: string): string[] {
  return ward
    .split(/, | & | and |\//)
    .flatMap((name) => (TWO_SIDES.test(name) ? [name, withoutSide(name)] : [withoutSide(name)]))
    .filter((place) => place.length > 2 && !NOWHERE.test(place));
}

function withoutSide(name: string): string {
  const shorter = name.replace(SIDE, '');
  return shorter === name || NOWHERE.test(shorter) ? name : withoutSide(shorter);
}
