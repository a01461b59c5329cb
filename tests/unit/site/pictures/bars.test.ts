import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { type Bar, barsPicture } from '../../../../src/site/pictures/bars.ts';
import { widthOf } from '../../../../src/site/typeface.ts';

const BARS: readonly Bar[] = [
  { label: 'Hawthorn and Elder', value: 4, says: '4 of 8' },
  { label: 'Alder', value: 0, says: '0 of 3' },
  { label: 'Rowan', value: 1, says: '1 of 2' },
];

/** The bars of a picture from top to bottom, and its texts with the place where each begins or ends. */
function read(svg: string) {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml', null);
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  const bars = [...document.querySelectorAll('rect')].map((bar) => ({
    left: number(bar, 'x'),
    width: number(bar, 'width'),
    top: number(bar, 'y'),
    height: number(bar, 'height'),
  }));
  const texts = [...document.querySelectorAll('text')].map((element) => ({
    ...placeOf(element),
    text: element.textContent,
  }));
  return { bars, texts };
}

/** Where an element stands: its own translation and those of all that it is in. */
function placeOf(element: Element): { x: number; y: number } {
  const [, x = 0, y = 0] = (/translate\(([^,)]+),([^)]+)\)/.exec(element.getAttribute('transform') ?? '') ?? []).map(
    Number,
  );
  const outer = element.parentElement ? placeOf(element.parentElement) : { x: 0, y: 0 };
  return { x: outer.x + x, y: outer.y + y };
}

test('every bar starts at nought and is as long as its value, in the order given', () => {
  const { bars } = read(barsPicture(BARS, 'A finding'));
  expect(bars).toHaveLength(3);
  const [most, none, one] = bars;
  expect(new Set(bars.map(({ left }) => left)).size).toBe(1);
  expect(most?.width).toBeGreaterThan(100);
  expect(none?.width).toBe(0);
  expect((one?.width ?? 0) * 4).toBeCloseTo(most?.width ?? 0, 3);
  for (const [index, { top, height }] of bars.entries())
    if (index) expect(top).toBeGreaterThanOrEqual((bars[index - 1]?.top ?? 0) + height);
});

test('each bar has its label to the left and its number at its end, on its own line', () => {
  const { bars, texts } = read(barsPicture(BARS, 'A finding'));
  for (const [index, { label, says }] of BARS.entries()) {
    const bar = bars[index];
    const middle = (bar?.top ?? 0) + (bar?.height ?? 0) / 2;
    const [name, number] = [label, says].map((words) => texts.find(({ text }) => text === words));
    expect(Math.abs((name?.y ?? 0) - middle)).toBeLessThan(2);
    expect(Math.abs((number?.y ?? 0) - middle)).toBeLessThan(2);
    expect(name?.x).toBeLessThan(bar?.left ?? 0);
    expect(number?.x).toBeGreaterThanOrEqual((bar?.left ?? 0) + (bar?.width ?? 0));
  }
});

test('the longest label and the number of the longest bar stay inside the picture', () => {
  const longest = 'Yorkshire and The Humber';
  const svg = barsPicture([{ label: longest, value: 1, says: '10 of 15' }], 'A finding');
  const { texts } = read(svg);
  const at = (words: string) => texts.find(({ text }) => text === words)?.x ?? Number.NaN;
  expect(at(longest) - widthOf({ text: longest, size: 12, weight: 400 })).toBeGreaterThanOrEqual(0);
  const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
  expect(at('10 of 15') + widthOf({ text: '10 of 15', size: 12, weight: 400 })).toBeLessThanOrEqual(width);
});

test('it has its finding as its name, and no style of its own', () => {
  const svg = barsPicture(BARS, 'Most in Hawthorn & Elder');
  expect(svg).toContain('aria-label="Most in Hawthorn &amp; Elder"');
  expect(svg).not.toMatch(/<style|style=/);
});
