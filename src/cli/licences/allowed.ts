/** Licences under which any package may be used, sent to readers or not: they only require that their text is kept. */
const FREE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT/X11',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];

/**
 * Packages under other licences, and why they may still be used. A name that ends in a star matches all names that
 * begin with it.
 */
const EXCEPTIONS: Readonly<Record<string, { licence: string; why: string }>> = {
  'react-leaflet': {
    licence: 'Hippocratic-2.1',
    why: 'Sent to readers of the map. No open-source licence: README says so',
  },
  '@react-leaflet/core': { licence: 'Hippocratic-2.1', why: 'The same' },
  '@img/sharp*': { licence: 'LGPL-3.0-or-later', why: 'Makes the picture for sharing, in the build alone' },
  'axe-core': { licence: 'MPL-2.0', why: 'Looks at pages in tests; it is not changed and not sent' },
  'splaytree-ts': {
    licence: 'BDS-3-Clause',
    why: 'BSD-3-Clause by its LICENSE file; its package.json misspells it',
  },
  'lightningcss*': { licence: 'MPL-2.0', why: 'Makes style sheets smaller, in the build alone' },
};

/** True if a licence, as an SPDX expression, allows the use of this package. */
export function isAllowed(name: string, licence: string): boolean {
  const allowed = [...FREE, ...exceptionsOf(name)];
  return licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((part) => allowed.includes(part)));
}

const isNamedBy = (name: string, key: string): boolean =>
  key.endsWith('*') ? name.startsWith(key.slice(0, -1)) : name === key;

const exceptionsOf = (name: string): string[] =>
  Object.entries(EXCEPTIONS).flatMap(([key, { licence }]) => (isNamedBy(name, key) ? licence : []));

/** Exceptions that no package needs any longer. */
export const unusedExceptions = (names: readonly string[]): string[] =>
  Object.keys(EXCEPTIONS).filter((key) => !names.some((name) => isNamedBy(name, key)));
