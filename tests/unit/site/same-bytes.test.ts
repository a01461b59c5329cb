import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sameBytes } from '../../../src/site/same-bytes.ts';

const FILE = 'node_modules/astro/dist/runtime/server/hydration.js';

function made(code: string, id: string): unknown {
  const { transform } = sameBytes();
  if (typeof transform !== 'function') throw new Error('The plugin has no transform.');
  return Reflect.apply(transform, {}, [code, id]);
}

test('the installed Astro writes no island name that depends on the path of a folder', () => {
  const code = readFileSync(FILE, 'utf8');
  expect(code).toContain('uid');
  expect(made(code, `/anywhere/${FILE}`)).not.toContain('uid');
});

test('an Astro that names islands differently stops the build, and no other module is changed', () => {
  expect(() => made('const island = { id: astroId };', `/anywhere/${FILE}`)).toThrow(
    'Astro names its islands in another way now.',
  );
  expect(made('uid: astroId', '/anywhere/src/island.js')).toBeUndefined();
});
