import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, pagesOf, SITE } from './site.ts';

const drawings = filesOf(SITE).filter((file) => /^pictures\/.*\.svg$/.test(file));

test('each picture is complete on its own: with a title, a citation and the colours of both schemes', () => {
  expect(drawings.length).toBeGreaterThan(10);
  for (const file of drawings) {
    const svg = readFileSync(join(SITE, file), 'utf8');
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
    const label = /aria-label="([^"]*)"/.exec(svg)?.[1] ?? '';
    expect.soft([file, label.length > 10 && texts.includes(label)]).toEqual([file, true]);
    expect.soft([file, texts.includes('CC BY 4.0')]).toEqual([file, true]);
    expect.soft([file, /--paper:#.*prefers-color-scheme:dark.*forced-colors:active/.test(svg)]).toEqual([file, true]);
    expect.soft([file, /NaN|undefined/.test(svg)]).toEqual([file, false]);
  }
});

test('each picture is also a PNG of 1,200 pixels and at most half a megabyte', () => {
  for (const file of drawings) {
    const png = readFileSync(join(SITE, file.replace('.svg', '.png')));
    expect.soft([file, png.readUInt32BE(16)]).toEqual([file, 1200]);
    expect.soft([file, png.length < 500_000]).toEqual([file, true]);
  }
});

test('a page offers each picture in every format', () => {
  const html = pagesOf(SITE).map((page) => page.html);
  for (const file of drawings) {
    const on = html.filter((page) => page.includes(`href="/${file}"`));
    expect.soft([file, on.length > 0]).toEqual([file, true]);
    for (const page of on) expect(page).toContain(`href="/${file.replace('.svg', '.png')}"`);
  }
});
