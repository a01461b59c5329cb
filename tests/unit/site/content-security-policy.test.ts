import { expect, test } from 'vitest';
import { directives } from '../../../src/site/content-security-policy.ts';

test('by default no other origin may be asked for anything', () => {
  expect(directives({}).join('; ')).not.toMatch(/http|\*|unsafe|data:/);
});

test('a base map adds its origin to those for pictures, and changes nothing else', () => {
  const widened = directives({ tiles: 'https://tiles.example.org' });
  expect(widened.filter((directive) => !directives({}).includes(directive))).toEqual([
    "img-src 'self' https://tiles.example.org",
  ]);
});
