import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Packages that no module imports, and what needs them. */
const NEEDED_OTHERWISE: Readonly<Record<string, string>> = {
  '@astrojs/check': 'npm run check:types',
  '@biomejs/biome': 'npm run check:format',
  '@fontsource/atkinson-hyperlegible-next': 'its files are read for the typeface and the picture for sharing',
  'npm-run-all2': 'scripts that run side by side, in package.json',
  node: 'the commands of package.json run with it',
  sass: 'Vite makes the styles with it',
  typescript: 'npm run check:types',
};

const IMPORT = /(?:^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?|\bimport\()'([^']+)'/gm;

/** The project itself, which the example of how to use its data imports. */
const OWN = 'recurrent-care-map-data';

/** The package of a module; undefined for a file of the project, a module of Node, and virtual modules of Astro. */
function packageOf(module: string): string | undefined {
  const [first = '', second] = module.split('/');
  if (!/^@?[a-z]/.test(module) || first.includes(':') || builtinModules.includes(first) || first === OWN)
    return undefined;
  return first.startsWith('@') ? `${first}/${second}` : first;
}

const packagesIn = (text: string): string[] =>
  [...text.matchAll(IMPORT)].flatMap(([, module = '']) => packageOf(module) ?? []);

/** The packages that each file imports. */
type Imported = readonly (readonly [file: string, packages: readonly string[]])[];

const imported = (folder: string): Imported =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.(?:ts|tsx|astro)$/.test(file))
    .map((file) => [file, packagesIn(readFileSync(file, 'utf8'))] as const);

const ofSite: Imported = [
  ...imported('src'),
  ['astro.config.mjs', packagesIn(readFileSync('astro.config.mjs', 'utf8'))],
];
const ofTests: Imported = [
  ...imported('tests'),
  ['vitest.config.ts', packagesIn(readFileSync('vitest.config.ts', 'utf8'))],
];
const isMissing = (known: object) => (name: string) => !(name in known) && !(`@types/${name}` in devDependencies);

const undeclared = (files: Imported, known: object): string[] =>
  files.flatMap(([file, packages]) => packages.filter(isMissing(known)).map((name) => `${file}: ${name}`));

test('an import is found, including imports of types and dynamic imports', () => {
  expect(
    packagesIn("import type { A } from 'a/b';\nexport { c } from '@c/d/e';\nawait import('yaml');\nimport 'g';"),
  ).toEqual(['a', '@c/d', 'yaml', 'g']);
  expect(packagesIn("import { join } from 'node:path';\nimport { a } from '../a.ts';")).toEqual([]);
});

test('every package that a file imports is in package.json, so that it does not depend on another package', () => {
  expect(undeclared(ofSite, { ...dependencies, ...devDependencies })).toEqual([]);
  expect(undeclared(ofTests, { ...dependencies, ...devDependencies })).toEqual([]);
});

test('package.json has no unused package', () => {
  const used = new Set([...ofSite, ...ofTests].flatMap(([, packages]) => packages));
  const isNeeded = (name: string) =>
    used.has(name) || name in NEEDED_OTHERWISE || used.has(name.replace('@types/', '')) || name === '@types/node';
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !isNeeded(name))).toEqual([]);
});
