import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/**
 * Reads the colours of the maps from the style sheets. Marks and outlines must have a contrast of 3:1 with their
 * background.
 */
const read = (name: string) => readFileSync(`src/styles/${name}`, 'utf8');
const [light = '', dark = ''] = read('_tokens.scss').split('@media screen and (prefers-color-scheme: dark)');
const states = [...read('_map-fills.scss').matchAll(/^ {2}([\w-]+): \(\s*--([\w-]+),\s*--([\w-]+),?\s*\)/gm)].map(
  ([, state = '', ground = '', mark = '']) => ({ state, ground, mark }),
);
const RUNNING = ['pause', 'fdac', 'local', 'several'];

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [more = 0, less = 0] = [luminance(a), luminance(b)].toSorted((one, other) => other - one);
  return (more + 0.05) / (less + 0.05);
};

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme', (_, css) => {
  const colour = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1] ?? 'missing';

  test('there are nine states, each with a colour', () => {
    expect(states).toHaveLength(9);
    expect(states.flatMap(({ ground, mark }) => [colour(ground), colour(mark)])).not.toContain('missing');
  });

  test.each(states)('$state: its mark on its background, its outline on the page', ({ state, ground, mark }) => {
    const edge = RUNNING.includes(state) ? ground : mark;
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(edge), colour('paper'))).toBeGreaterThanOrEqual(3);
    // A gap is drawn as strongly as a service.
    if (state === 'not-known') expect(contrast(colour(edge), colour('paper'))).toBeGreaterThanOrEqual(7);
  });
});
