import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUILDS, notices, SHIPPED } from '../../../src/site/third-party.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

test('every dependency that is sent to readers has its notice; the others only build the site', () => {
  const known = [...Object.keys(SHIPPED), ...BUILDS];
  expect(Object.keys(dependencies).filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name, index) => known.indexOf(name) !== index)).toEqual([]);
  expect(BUILDS.filter((name) => !(name in dependencies))).toEqual([]);
});

test('each notice has the installed version and a licence', () => {
  const found = notices();
  expect(found.map(({ name }) => name)).toEqual(Object.keys(SHIPPED));
  expect(found.filter(({ version, licence }) => !/^\d/.test(version) || !licence)).toEqual([]);
  const versions = new Map(found.map(({ name, version }) => [name, version]));
  expect([versions.get('leaflet'), versions.get('react')]).toEqual([dependencies['leaflet'], dependencies['react']]);
});

test('react-leaflet’s licence is given as the Hippocratic License, in full', () => {
  const notice = notices().find(({ name }) => name === 'react-leaflet');
  expect(notice?.licence).toBe('Hippocratic-2.1');
  expect(notice?.text).toContain('Hippocratic License Version Number: 2.1');
});
