/** Which side of a place a ward is, or which part. */
const SIDE = /[ -](North|South|East|West|Central|Inner|Outer|Rural)$/;
/** Two sides are what a region is called too, and have to be known as part of the name. */
const TWO_SIDES = / (North|South) (East|West)$/;
/** Words that say nothing of where it is. */
const NOWHERE = /^(Old|New|The|Town|Rural|Central|Village|Parishes|Villages|(North|South|East|West)(ern)?)$/;

/**
 * The places that the name of a ward says: "Barkham & Arborfield" two, "Marton East" and "Marton West" one. Nobody looks for
 * a side of a place who would not find the place.
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
