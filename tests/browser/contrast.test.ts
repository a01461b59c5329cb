import type { Page } from 'playwright/test';
import sharp from 'sharp';
import { expect, test } from './fixture.ts';

/**
 * The width of a hexagon in the units of its drawing, and where its background and its mark can be sampled, measured
 * from its centre.
 */
const WIDTH = 18.36;
const GROUND = { x: 0, y: -7.2 };
const MARK = { left: -3, right: 3, top: 3, bottom: 8.2 };
/** The minimum contrast of a graphic with its background (WCAG 2.2, 1.4.11). */
const MIN_CONTRAST = 3;

type Colour = readonly [red: number, green: number, blue: number];
type Screen = { at(x: number, y: number): Colour };

type Part = { x: number; y: number; width: number; height: number };

/** A screenshot of the screen, or of a part of it, whose pixels can be read by their coordinates on the page. */
async function screenOf(page: Page, clip?: Part): Promise<Screen> {
  const ratio = await page.evaluate(() => window.devicePixelRatio);
  const { data, info } = await sharp(await page.screenshot(clip && { clip }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    at: (x, y) => {
      const [across, down] = [Math.round((x - (clip?.x ?? 0)) * ratio), Math.round((y - (clip?.y ?? 0)) * ratio)];
      const start = (down * info.width + across) * info.channels;
      return [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0];
    },
  };
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((value) => value / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [more = 0, less = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (more + 0.05) / (less + 0.05);
}

const best = (colours: readonly Colour[], against: Colour): number =>
  Math.max(...colours.map((colour) => contrast(colour, against)));

/** One hexagon for each state that occurs, with its position on the screen. */
async function cellsOfEachState(page: Page) {
  const states = await page
    .locator('.lettered-map a[data-area]')
    .evaluateAll((cells) => [...new Set(cells.map((cell) => (cell as HTMLElement).dataset['state'] ?? ''))]);
  const boxes = states.map(async (state) => {
    const cell = page.locator(`.lettered-map a[data-state="${state}"] use`).first();
    const box = await cell.boundingBox();
    if (!box) throw new Error(`No cell of ${state} is on the screen.`);
    return { state, scale: box.width / WIDTH, left: box.x, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  return Promise.all(boxes);
}

test('the outline and the mark of every state have enough contrast as they are painted', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: page.viewportSize()?.width ?? 1280, height: 2600 });
    await page.goto('/');
    await page.evaluate(() => document.fonts.ready);
    const screen = await screenOf(page);
    const paper = screen.at(3, 1200);
    const cells = await cellsOfEachState(page);
    expect(cells.length).toBeGreaterThan(6);
    for (const { state, scale, left, x, y } of cells) {
      const across = Array.from({ length: 24 }, (_, step) => screen.at(left - 2 + step / 4, y - 2 * scale));
      expect
        .soft([colorScheme, state, 'edge', best(across, paper) >= MIN_CONTRAST])
        .toEqual([colorScheme, state, 'edge', true]);
      const ground = screen.at(x + GROUND.x * scale, y + GROUND.y * scale);
      const mark: Colour[] = [];
      for (let down = MARK.top * scale; down <= MARK.bottom * scale; down += 0.5)
        for (let beside = MARK.left * scale; beside <= MARK.right * scale; beside += 0.5)
          mark.push(screen.at(x + beside, y + down));
      const seen = mark.filter((colour) => contrast(colour, ground) >= MIN_CONTRAST).length;
      expect.soft([colorScheme, state, 'mark', seen >= 8]).toEqual([colorScheme, state, 'mark', true]);
    }
  }
});

test('the marks of the coverage table have enough contrast with the page as they are painted', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/coverage/authorities/');
    const kinds = await page
      .locator('td > .state')
      .evaluateAll((cells) => [
        ...new Set(
          cells.map(
            (cell) => `${(cell as HTMLElement).dataset['state']} ${(cell as HTMLElement).dataset['type'] ?? ''}`,
          ),
        ),
      ]);
    expect(kinds.length).toBeGreaterThan(4);
    for (const kind of kinds) {
      const [state, type] = kind.split(' ');
      const mark = page
        .locator(`td > .state[data-state="${state}"]${type ? `[data-type="${type}"]` : ''} > svg`)
        .first();
      await mark.scrollIntoViewIfNeeded();
      await page.evaluate(() => window.scrollBy(0, 120));
      const box = await mark.boundingBox();
      if (!box) throw new Error(`No mark of ${kind} is on the screen.`);
      const [left, top] = [Math.floor(box.x) - 8, Math.floor(box.y) - 8];
      const screen = await screenOf(page, { x: left, y: top, width: box.width + 16, height: box.height + 16 });
      const paper = screen.at(box.x + box.width / 2, box.y - 3);
      const colours: Colour[] = [];
      for (let down = 0; down < box.height; down += 0.5)
        for (let across = 0; across < box.width; across += 0.5) colours.push(screen.at(box.x + across, box.y + down));
      const seen = colours.filter((colour) => contrast(colour, paper) >= MIN_CONTRAST).length;
      expect.soft([colorScheme, kind, seen >= 12]).toEqual([colorScheme, kind, true]);
    }
  }
});
