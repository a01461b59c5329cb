import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * The files of `src` that each file imports, including imports of types. A dynamic `import()` makes no circular import.
 */
const graph: Graph = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file))
    .filter((file) => /\.(?:ts|tsx|astro)$/.test(file))
    .map((file) => {
      const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'(\.[^']+)'/gm);
      return [file, [...imports].map(([, to = '']) => join(dirname(file), to))];
    }),
);

/** Each circular import once, as its files with arrows between them. */
function circularImportsIn(files: Graph): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, above: readonly string[]): void => {
    const start = above.indexOf(file);
    if (start >= 0) circles.push([...above.slice(start), file].join(' -> '));
    if (start >= 0 || done.has(file)) return;
    for (const next of files.get(file) ?? []) visit(next, [...above, file]);
    done.add(file);
  };
  for (const file of files.keys()) visit(file, []);
  return circles;
}

test('a circular import is found', () => {
  const files: Graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b', 'd']],
    ['d', []],
  ]);
  expect(circularImportsIn(files)).toEqual(['b -> c -> b']);
});

test('no files of src import each other in a circle', () => {
  expect(graph.size).toBeGreaterThan(400);
  expect([...graph.values()].flat().length).toBeGreaterThan(1000);
  expect(circularImportsIn(graph)).toEqual([]);
});
