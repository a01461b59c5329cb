import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attributes, filesOf, pagesOf, SITE } from './site.ts';

/**
 * Sizes as a server sends them, in kB of 1,000 bytes: text compressed (gzip, level 9), fonts and pictures as they are.
 */
const kB = (bytes: number): number => bytes / 1000;
const sent = (file: string): number => {
  const bytes = readFileSync(join(SITE, file));
  return /\.(woff2|png)$/.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
};
/** Each page names the same styles and scripts: they are compressed once. */
const sizes = new Map<string, number>();
const sizeOf = (file: string): number => {
  const size = sizes.get(file) ?? sent(file);
  sizes.set(file, size);
  return size;
};

const pages = pagesOf(SITE);
const local = (html: string, name: string, ending: string) =>
  [...new Set(attributes(html, name))]
    .filter((target) => target.startsWith('/') && target.endsWith(ending))
    .map((target) => target.slice(1));
const total = (files: readonly string[]): number => files.reduce((sum, file) => sum + sizeOf(file), 0);
const weight = (page: { file: string; html: string }) => {
  const css = total(local(page.html, 'href', '.css'));
  return { html: sizeOf(page.file), css, js: total(local(page.html, 'src', '.js')), icon: total(['icon.svg']) };
};
const fonts = total(filesOf(SITE).filter((file) => file.endsWith('.woff2')));

test('the fonts take at most 26 kB in all', () => {
  expect(kB(fonts)).toBeGreaterThan(5);
  expect(kB(fonts)).toBeLessThanOrEqual(26);
});

const services = pages.filter(({ path }) => /^\/services\/(?!age\/)[^/]+\/$/.test(path));

test('each service page: 20 kB of HTML and CSS, 4 kB of script, 45 kB with everything', () => {
  expect(services.length).toBeGreaterThan(100);
  const heavy = services
    .map((page) => ({ path: page.path, ...weight(page) }))
    .filter(({ html, css, js, icon }) => kB(html + css) > 20 || kB(js) > 4 || kB(html + css + js + icon + fonts) > 45);
  expect(heavy).toEqual([]);
});

/**
 * The budget of the list grows with the directory, so that no new record breaks it: 60 kB for 150 services, and 0.2 kB
 * for each further one.
 */
const growing = 60 + Math.max(0, services.length - 150) * 0.2;

test('the full list: 60 kB with everything, and more only for more services', () => {
  const { html, css, js, icon } = weight(pageAt('/services/'));
  expect(kB(html + css + js + icon + fonts)).toBeLessThanOrEqual(growing);
});

/** A script with everything that it imports statically, each once. Dynamic imports are left out. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(SITE, file), 'utf8');
  for (const [, name] of code.matchAll(/(?:^|;)import(?:[^"';()]*?from)?["']\.\/([^"']+)["']/g))
    withImports(`_astro/${name}`, seen);
  return seen;
}

const closure = (files: readonly string[]): string[] => [
  ...files.reduce((seen, file) => withImports(file, seen), new Set<string>()),
];
const pageAt = (path: string) => {
  const page = pages.find((other) => other.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
};
/** The scripts of the islands of a page: each component and the renderer. */
const islands = ({ html }: { html: string }): string[] =>
  closure([...local(html, 'component-url', '.js'), ...local(html, 'renderer-url', '.js')]);

test('the home page: 15 kB of script before the reader does anything', () => {
  const home = pageAt('/');
  const before = closure(local(home.html, 'src', '.js'));
  console.log(`Home: ${before.map((file) => `${file} ${kB(sizeOf(file))} kB`).join(', ')}`);
  expect(before.length).toBeGreaterThan(1);
  expect(kB(total(before))).toBeLessThanOrEqual(15);
  expect(islands(home)).toEqual([]);
});

test('the home page with its map: 60 kB with everything', () => {
  const home = pageAt('/');
  const { html, css, icon } = weight(home);
  const all = html + css + icon + fonts + total(closure(local(home.html, 'src', '.js')));
  console.log(`Home in all: ${kB(all)} kB, of that HTML ${kB(html)} kB, CSS ${kB(css)} kB`);
  expect(kB(html)).toBeGreaterThan(5);
  expect(kB(all)).toBeLessThanOrEqual(60);
});

test('the explorer with React: 90 kB of script', () => {
  const parts = islands(pageAt('/services/'));
  console.log(`Explorer: ${parts.map((file) => `${file} ${kB(sizeOf(file))} kB`).join(', ')}`);
  expect(parts.some((file) => file.includes('Explorer'))).toBe(true);
  expect(kB(total(parts))).toBeGreaterThan(60);
  expect(kB(total(parts))).toBeLessThanOrEqual(90);
});

test('the matcher with React: 90 kB of script, on its own pages only', () => {
  const parts = islands(pageAt('/match/'));
  console.log(`Match: ${parts.map((file) => `${file} ${kB(sizeOf(file))} kB`).join(', ')}`);
  const [match = ''] = parts.filter((file) => /\bMatch\./.test(file));
  expect(match).not.toBe('');
  expect(kB(total(parts))).toBeGreaterThan(60);
  expect(kB(total(parts))).toBeLessThanOrEqual(90);
  expect(pages.filter(({ html }) => html.includes(match)).map(({ path }) => path)).toEqual(['/cy/match/', '/match/']);
  for (const data of ['match/services.json', 'cy/match/services.json'])
    expect(kB(sizeOf(data))).toBeLessThanOrEqual(60);
});

test('the search: 22 kB for its worker, 2 kB more when a postcode is typed, 90 kB for its index', () => {
  const worker = filesOf(SITE).filter((file) => /search-worker.*\.js$/.test(file));
  expect(worker).toHaveLength(1);
  const [file = ''] = worker;
  expect(closure(worker)).toEqual(worker);
  expect(kB(sizeOf(file))).toBeLessThanOrEqual(22);
  const later = [...readFileSync(join(SITE, file), 'utf8').matchAll(/import\([`'"]\.\/([^`'"]+)[`'"]\)/g)];
  const parts = closure(later.map(([, name = '']) => `_astro/${name}`));
  console.log(`Search: worker ${kB(sizeOf(file))} kB, later ${parts.map((part) => `${part} ${kB(sizeOf(part))} kB`)}`);
  expect(parts.filter((part) => part !== file)).toHaveLength(1);
  expect(kB(total(parts.filter((part) => part !== file)))).toBeLessThanOrEqual(2);
  expect(kB(gzipSync(readFileSync(join(SITE, 'search.json')), { level: 9 }).length)).toBeLessThanOrEqual(90);
});

test('the postcode table: 200 kB', () => {
  const size = kB(sizeOf('areas/postcodes.json'));
  console.log(`Table of postcodes: ${size} kB`);
  expect(size).toBeGreaterThan(100);
  expect(size).toBeLessThanOrEqual(200);
});

test('the comparison: 5 kB of script without React, on its own page only, and 3 kB for each service', () => {
  const page = pageAt('/compare/');
  const isIts = (file: string) => readFileSync(join(SITE, file), 'utf8').includes('compare-table');
  const script = closure(local(page.html, 'src', '.js')).filter(isIts);
  console.log(`Compare: ${script.map((file) => `${file} ${kB(sizeOf(file))} kB`).join(', ')}`);
  expect(script).toHaveLength(1);
  expect(kB(total(script))).toBeLessThanOrEqual(5);
  expect(islands(page)).toEqual([]);
  const [file = ''] = script;
  expect(pages.filter(({ html }) => html.includes(file)).map(({ path }) => path)).toEqual(['/compare/']);
  const sides = filesOf(SITE).filter((name) => /^compare\/.*\.json$/.test(name));
  expect(sides.length).toBeGreaterThan(50);
  expect(sides.filter((name) => kB(sizeOf(name)) > 3)).toEqual([]);
});

test('the estimate: 10 kB of script without React, on its own page only', () => {
  const page = pageAt('/estimate/');
  const isIts = (file: string) => readFileSync(join(SITE, file), 'utf8').includes('estimate-form');
  const script = closure(local(page.html, 'src', '.js')).filter(isIts);
  console.log(`Estimate: ${script.map((file) => `${file} ${kB(sizeOf(file))} kB`).join(', ')}`);
  expect(script).toHaveLength(1);
  expect(kB(total(script))).toBeLessThanOrEqual(10);
  expect(islands(page)).toEqual([]);
  const [file = ''] = script;
  expect(pages.filter(({ html }) => html.includes(file)).map(({ path }) => path)).toEqual(['/estimate/']);
});

test('the share image has the format and size that social networks accept', () => {
  const png = readFileSync(join(SITE, 'share.png'));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(kB(png.length)).toBeLessThan(300);
});

test('the map: 75 kB for Leaflet, react-leaflet, their styles and the boundaries, on the map page only', () => {
  const scripts = filesOf(SITE).filter((file) => file.endsWith('.js'));
  const isLeaflet = (file: string) => readFileSync(join(SITE, file), 'utf8').includes('leaflet-container');
  const parts = [
    ...scripts.filter(isLeaflet),
    ...filesOf(SITE).filter((file) => file.endsWith('.css') && isLeaflet(file)),
    ...filesOf(SITE).filter((file) => /boundaries\.topo\..*\.json$/.test(file)),
  ];
  console.log(parts.map((file) => `${file} ${kB(sizeOf(file))} kB`).join(', '), `in all ${kB(total(parts))} kB`);
  expect(parts.filter((file) => file.endsWith('.js'))).toHaveLength(1);
  expect(parts.filter((file) => file.endsWith('.json'))).toHaveLength(1);
  expect(kB(total(parts))).toBeGreaterThan(50);
  expect(kB(total(parts))).toBeLessThanOrEqual(75);
  // The search box refers to the boundaries too, and loads them only when somebody asks for their location.
  const drawing = parts.filter((file) => !file.endsWith('.json'));
  const loading = pages.filter(({ html }) =>
    [html, ...islands({ html })].some((text) => drawing.some((file) => text.includes(file))),
  );
  expect(loading.map(({ path }) => path)).toEqual(['/map/']);
  expect(islands(pageAt('/map/')).some((file) => file.includes('MapIsland'))).toBe(true);
});

test('the map page: 40 kB of HTML and CSS before anything else is loaded', () => {
  const { html, css } = weight(pageAt('/map/'));
  expect(kB(html + css)).toBeLessThanOrEqual(40);
});

test('the form: 90 kB of script before it can be used, 150 kB with the check that loads later, on its own page only', () => {
  const page = pages.find(({ path }) => path === '/contribute/');
  const start = ['component-url', 'renderer-url'].flatMap((name) => attributes(page?.html ?? '', name));
  const parts = new Set<string>();
  const follow = (file: string): void => {
    if (parts.has(file)) return;
    parts.add(file);
    const code = readFileSync(join(SITE, file), 'utf8');
    for (const [, to = ''] of code.matchAll(/(?:from|import\(?)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      follow(join('_astro', to));
  };
  for (const file of start) follow(file.slice(1));
  const first = closure(start.map((file) => file.slice(1)));
  const [form = ''] = [...parts].filter((file) => file.includes('ContributeForm'));
  console.log(
    [...parts].map((file) => `${file} ${kB(sizeOf(file))} kB`).join(', '),
    `first ${kB(total(first))} kB, in all ${kB(total([...parts]))} kB`,
  );
  expect(kB(total(first))).toBeGreaterThan(60);
  expect(kB(total(first))).toBeLessThanOrEqual(90);
  expect(kB(total([...parts]))).toBeGreaterThan(kB(total(first)) + 20);
  expect(kB(total([...parts]))).toBeLessThanOrEqual(150);
  expect(pages.filter(({ html }) => html.includes(form)).map(({ path }) => path)).toEqual(['/contribute/']);
});
