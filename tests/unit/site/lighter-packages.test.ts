import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { lighterPackages } from '../../../src/site/lighter-packages.ts';

/** What the plugin makes of a module of a package. */
async function lighter(path: string): Promise<string | undefined> {
  const file = `node_modules/${path}`;
  const { transform } = lighterPackages();
  if (typeof transform !== 'function') throw new Error('The plugin has no transform.');
  return (await Reflect.apply(transform, {}, [readFileSync(file, 'utf8'), `/${file}`])) as string | undefined;
}

test.each([
  'zod/v4/core/to-json-schema.js',
  'zod/v4/core/memoizer.js',
  'yaml/browser/dist/visit.js',
  'yaml/browser/dist/schema/yaml-1.1/timestamp.js',
  'yaml/browser/dist/stringify/stringify.js',
])('%s keeps the names that it exports, and nothing else', async (path) => {
  const code = (await lighter(path)) ?? '';
  const { default: _, ...exported } = await import(pathToFileURL(`node_modules/${path}`).href);
  const made = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(Object.keys(made).toSorted()).toEqual(Object.keys(exported).toSorted());
  expect(Object.values(made).every((idle) => typeof idle === 'function')).toBe(true);
});

test('the words of a language are exported as they were, and say nothing', async () => {
  const made = await import(
    `data:text/javascript,${encodeURIComponent((await lighter('zod/v4/locales/en.js')) ?? '')}`
  );
  expect(Object.keys(made)).toEqual(['default']);
  expect(made.default()).toBeUndefined();
});

test('shortcuts go and checks stay', async () => {
  const code = (await lighter('zod/v4/classic/schemas.js')) ?? '';
  expect(code).not.toContain('core._jwt(ZodJWT, params));\n    },');
  expect(code).toContain('export function url(params)');
  expect(code).toContain('min(');
});

test('other modules are left alone', async () => {
  expect(await lighter('yaml/browser/dist/parse/parser.js')).toBeUndefined();
});
