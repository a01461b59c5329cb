import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isAllowed, unusedExceptions } from '../../../src/cli/licences/allowed.ts';
import { packages } from '../../../src/cli/licences/packages.ts';

test('every package has an allowed licence, or is an exception with a reason', () => {
  const all = packages();
  expect(all.length).toBeGreaterThan(400);
  expect(all.filter(({ name, licence }) => !isAllowed(name, licence))).toEqual([]);
  expect(unusedExceptions(all.map(({ name }) => name))).toEqual([]);
});

test.each([
  ['a-package', 'GPL-3.0-only', false],
  ['a-package', 'none', false],
  ['a-package', 'Hippocratic-2.1', false],
  ['react-leaflet', 'Hippocratic-2.1', true],
  ['a-package', 'MIT AND GPL-3.0-only', false],
  ['a-package', '(MIT OR GPL-3.0-only)', true],
  ['@img/sharp-win32-x64', 'Apache-2.0 AND LGPL-3.0-or-later', true],
])('%s under %s: %s', (name, licence, allowed) => {
  expect(isAllowed(name, licence)).toBe(allowed);
});

test('README names the packages without an open-source licence', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const { name } of packages().filter(({ licence }) => licence.startsWith('Hippocratic')))
    expect(readme).toContain(name);
});
