import { expect, test } from 'vitest';
import { readTiles } from '../../../src/site/tiles.ts';

const URL_OF_TILES = 'https://tiles.example.org/{z}/{x}/{y}.png';

test('by default there is no base map', () => {
  expect(readTiles({})).toBeUndefined();
  expect(readTiles({ TILES_URL: '' })).toBeUndefined();
});

test('an address and an attribution give a base map and its origin', () => {
  expect(readTiles({ TILES_URL: URL_OF_TILES, TILES_ATTRIBUTION: '© Somebody' })).toEqual({
    url: URL_OF_TILES,
    origin: 'https://tiles.example.org',
    attribution: '© Somebody',
  });
});

test.each([
  'ftp://tiles.example.org/{z}/{x}/{y}.png',
  'javascript:alert(1)//{z}{x}{y}',
  'tiles.example.org/{z}/{x}/{y}.png',
  'https://tiles.example.org/{z}/{x}.png',
  'https://{s}.example.org/{z}/{x}/{y}.png',
])('%s stops the build, and the message says what to write', (url) => {
  expect(() => readTiles({ TILES_URL: url, TILES_ATTRIBUTION: '© Somebody' })).toThrow(
    `TILES_URL is "${url}". Write the http or https address`,
  );
});

test('a base map without an attribution stops the build', () => {
  expect(() => readTiles({ TILES_URL: URL_OF_TILES, TILES_ATTRIBUTION: ' ' })).toThrow('TILES_ATTRIBUTION is not');
});
