/** Width of a letter and height of a line of a label, in pixels: what _map.scss sets them in, on the safe side. */
const LETTER = 7;
const LINE = 16;

/** Whether a name fits into a shape of this size in pixels, broken between words where it must be. */
export function fitsIn(name: string, { x: width, y: height }: { x: number; y: number }): boolean {
  const letters = Math.floor((width * 0.9) / LETTER);
  let lines = 1;
  let used = 0;
  for (const { length } of name.split(' ')) {
    if (length > letters) return false;
    const together = used ? used + 1 + length : length;
    if (together > letters) lines += 1;
    used = together > letters ? length : together;
  }
  return lines * LINE <= height * 0.7;
}
