import { widthOf } from '../typeface.ts';

/** A point of a picture with the label beside it, in pixels. */
export type Labelled = { x: number; y: number; text: string };

/** Where a label can be placed: the offset from its point to the centre of the label, the best place first. */
export const PLACES = [
  { dx: 0, dy: -11 },
  { dx: 0, dy: 12 },
  { dx: 13, dy: -8 },
  { dx: -13, dy: -8 },
  { dx: 13, dy: 9 },
  { dx: -13, dy: 9 },
] as const;
export type Place = (typeof PLACES)[number];

const SIZE = 12;
/** Half the width and height of the mark at a point. */
const MARK = 5;

/**
 * Finds a place for the label of each point so that it overlaps no other label and no point; earlier points choose
 * first.
 *
 * @returns the place for each point; undefined where there is no room, so that the label is left out
 */
export function placesOf(
  points: readonly Labelled[],
  marks: readonly { x: number; y: number }[],
): (Place | undefined)[] {
  const taken = marks.map(({ x, y }) => ({ x, y, across: MARK, down: MARK }));
  return points.map((point) => {
    const across = widthOf({ text: point.text, size: SIZE, weight: 700 }) / 2;
    const boxAt = ({ dx, dy }: Place) => ({ x: point.x + dx, y: point.y + dy, across, down: SIZE * 0.45 });
    const free = PLACES.find((place) => {
      const box = boxAt(place);
      return taken.every(
        (other) =>
          Math.abs(other.x - box.x) >= other.across + box.across || Math.abs(other.y - box.y) >= other.down + box.down,
      );
    });
    if (free) taken.push(boxAt(free));
    return free;
  });
}
