import sharp from 'sharp';
import { expect, test } from 'vitest';
import { SHARE_LINES, sharePicture } from '../../../src/site/share-picture.ts';
import { outlineOf, widthOf } from '../../../src/site/typeface.ts';

test('every letter has an outline, whatever the coordinates of its corners', () => {
  for (let x = 0; x < 200; x += 7.3)
    for (const size of [32, 46, 84])
      expect(
        outlineOf({ text: 'Services for parents, with their evidence', x, y: x * 2, size, weight: 400 }),
      ).not.toContain('NaN');
});

test('each line is drawn to its end', async () => {
  const { data, info } = await sharp(await sharePicture(SHARE_LINES))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (const line of SHARE_LINES) {
    const [left, right] = [line.x, Math.floor(line.x + widthOf(line))];
    const isInk = (x: number) => {
      for (let y = line.y - line.size; y < line.y + line.size / 3; y++)
        if ((data[(y * info.width + x) * info.channels] ?? 255) < 100) return true;
      return false;
    };
    // The widest gap should be a space; a broken path would leave the rest of its line empty.
    let gap = 0;
    for (let x = left; x < right; x++) {
      gap = isInk(x) ? 0 : gap + 1;
      expect([line.text, x, gap < line.size]).toEqual([line.text, x, true]);
    }
  }
});
