import sharp from 'sharp';
import { expect, test } from 'vitest';

import type { RegionTimelines } from '../../../../src/analysis/coverage/timelines.ts';
import { outlined, pngOf } from '../../../../src/site/pictures/png.ts';
import { withTitleAndCitation } from '../../../../src/site/pictures/standalone-svg.ts';
import { MOST_LINES, timelinesPicture } from '../../../../src/site/pictures/timelines.ts';

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50" font-size="10">${inside}</svg>`;
const dark = async (png: Buffer) => {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => (data[(y * info.width + x) * info.channels] ?? 255) < 128;
  return { at, info };
};

test('letters become outlines at the same position, whether aligned to the start, middle or end', async () => {
  const words = (anchor: string, x: number) =>
    svg(
      `<g transform="translate(${x},0)" text-anchor="${anchor}"><text y="0.32em" transform="translate(0,25)">IIII</text></g>`,
    );
  expect(outlined(words('start', 50))).not.toContain('<text');
  for (const [anchor, left, right] of [
    ['start', 50, 64],
    ['middle', 43, 57],
    ['end', 36, 50],
  ] as const) {
    const { at, info } = await dark(await pngOf(words(anchor, 50)));
    const scale = info.width / 100;
    const columns = Array.from({ length: info.width }, (_, x) => x).filter((x) => at(x, Math.round(25 * scale)));
    expect(columns.length).toBeGreaterThan(10);
    expect(Math.min(...columns) / scale).toBeGreaterThan(left - 1);
    expect(Math.max(...columns) / scale).toBeLessThan(right + 1);
  }
});

test('the PNG is 1,200 pixels wide, in the colours of print, and has the same bytes each time', async () => {
  const picture = svg('<rect width="50" height="50" fill="var(--ink)"/><text x="60" y="20">Rochdale</text>');
  const [one, other] = [await pngOf(picture), await pngOf(picture)];
  expect(one.equals(other)).toBe(true);
  const { at, info } = await dark(one);
  expect([info.width, info.height]).toEqual([1200, 600]);
  expect([at(100, 300), at(1100, 500)]).toEqual([true, false]);
});

test('Welsh letters have outlines too', () => {
  expect(outlined(svg('<text y="20">ŵ</text>'))).not.toBe(outlined(svg('<text y="20">ŷ</text>')));
});

test('a text with child elements is refused, because their positions would be lost', () => {
  expect(() => outlined(svg('<text><tspan>a</tspan></text>'))).toThrow('A text of a picture has parts');
});

test('the title is above and the citation below, on as many lines as they need', () => {
  const title = 'A finding of so many words that it takes more than one line of the picture';
  const whole = withTitleAndCitation(svg('<rect width="100" height="50"/>'), title, 'Cited <so> & so.');
  const [, top = 0, width, height = 0] = (/viewBox="([^"]+)"/.exec(whole)?.[1] ?? '').split(' ').map(Number);
  expect(width).toBe(100);
  expect(top).toBeLessThanOrEqual(-40);
  expect(top + height).toBeGreaterThan(50);
  const texts = [...whole.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
  expect(texts).toBe(`${title} Cited &lt;so> &amp; so.`);
});
test('the picture with the most services, in each of thirteen regions, is not too tall for a PNG', () => {
  const service = { name: 'A', type: 'local', status: { state: 'operational' } };
  const line = { service, from: '2010-01-01', until: '2020-01-01', opened: true, dates: {} };
  const shares = Array.from({ length: 13 }, (_, at) => Math.ceil((MOST_LINES - at) / 13));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(MOST_LINES);
  const regions = shares.map((share) => ({ region: { name: 'B' }, lines: Array(share).fill(line), undated: [] }));
  const picture = timelinesPicture(regions as unknown as RegionTimelines[], '2026-01-01', 'Services');
  const [, width, height] =
    /^<svg[^>]* width="(\d+)" height="([\d.]+)"/.exec(withTitleAndCitation(picture, 'A', 'B')) ?? [];
  expect((Number(height) * 1200) / Number(width)).toBeLessThan(32_767);
});
