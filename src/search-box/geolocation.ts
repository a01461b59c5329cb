import type { HitGroup } from '../analysis/search/answer.ts';
import type { Boundaries } from '../geography/boundaries.ts';
import { type Whereabouts, whereabouts } from '../geography/whereabouts.ts';
import { councilsOf } from './councils.ts';

type Outcome = { said: string; groups: HitGroup[] };

/** A position farther than this from every outline is outside England and Wales. */
const BEYOND_KM = 5;

/**
 * Asks the device for its position and finds the council there from the drawn outlines. The position is neither sent
 * nor stored.
 *
 * @param boundaries address of the outlines
 * @param councils address of the councils by code and id
 * @returns a message and the councils; after a refusal or a failure, the message says what to do instead
 */
export async function councilsAtLocation(boundaries: string, councils: string): Promise<Outcome> {
  try {
    const [{ coords }, topology, names] = await Promise.all([
      position(),
      fetch(boundaries).then((answer) => answer.json() as Promise<Boundaries>),
      councilsOf(councils),
    ]);
    const found = whereabouts(topology)([coords.longitude, coords.latitude]);
    return outcomeOf(found, names.byId(found.areas));
  } catch (failure) {
    return { said: refusalInWords(failure), groups: [] };
  }
}

const position = (): Promise<GeolocationPosition> =>
  new Promise((resolve, reject) => {
    if (!navigator.geolocation) reject(new Error('This browser cannot say where it is.'));
    navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 15_000, maximumAge: 60_000 });
  });

function outcomeOf({ km }: Whereabouts, hits: HitGroup['hits']): Outcome {
  if (km > BEYOND_KM)
    return { said: 'You seem to be outside England and Wales, which this directory maps.', groups: [] };
  const [first, second] = hits.map(({ label }) => label);
  const where = second ? `${first}, or in ${second}, whose border is near` : first;
  return {
    said: `You seem to be in ${where}. The outlines are rough. This was worked out on your device and sent nowhere.`,
    groups: [{ title: 'Where you are', hits, total: hits.length }],
  };
}

function refusalInWords(failure: unknown): string {
  const code = (failure as { code?: number }).code;
  if (code === 1)
    return 'Your device did not allow it, which is fine. Type a place, or look through the areas from A to Z.';
  if (code === 3) return 'Your device took too long to say where it is. Try again, or type a place.';
  return 'Your device could not say where it is. Type a place, or look through the areas from A to Z.';
}
