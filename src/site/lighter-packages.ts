import type { Plugin } from 'vite';

/**
 * Parts of packages that nothing in a page calls, and that no bundler can tell are idle, because the package names them
 * in the constructors of what is used. Each export becomes a function that does nothing. Of zod: its JSON Schema, its
 * care for values that hold themselves (no file may), its English words (schema-words.ts has ours), and its compiler (no page may compile: see src/islands/contribute/no-compiling.ts). Of
 * yaml: the types of version 1.1 (the check refuses a file that asks for that version) and its ways of walking and
 * writing (src/contribute has its own). The budget of the form asks for it; a browser test uses what is left.
 */
const IDLE = [
  /\/zod\/v4\/locales\/en\.js$/,
  /\/zod\/v4\/core\/(?:doc|json-schema-processors|memoizer|to-json-schema)\.js$/,
  /\/yaml\/browser\/dist\/schema\/(?:json\/schema|yaml-1\.1\/(?:binary|bool|float|int|omap|pairs|schema|set|timestamp))\.js$/,
  /\/yaml\/browser\/dist\/(?:visit|parse\/cst-visit|doc\/(?:applyReviver|createNode)|stringify\/\w+)\.js$/,
];

/** The shortcuts of zod from a text to each form of text, `z.string().jwt()` and thirty more: z.url() needs none of them. */
const SHORTCUTS = /^ {4}\w+\(params\) \{\n {8}return this\.check\(core\._\w+\(Zod\w+, params\)\);\n {4}\},$/gm;
const OF_TEXT = /\/zod\/v4\/classic\/schemas\.js$/;

/** Methods of zod that no schema in a page calls, each of which brings a class or more of its own. One that is called fails at once. */
const UNCALLED_NAMES =
  `and brand catch catchall endsWith exactOptional exactPartial includes isNullable isOptional keyof loose lowercase
  merge multipleOf nonoptional normalize nullable nullish omit or overwrite partial passthrough pick pipe prefault readonly register
  required rest safeDecode safeEncode safeExtend slugify startsWith step strict strip superRefine toLowerCase toUpperCase
  transform trim unwrap uppercase validate validateAsync with`.split(/\s+/);
const UNCALLED = new RegExp(`^ {4}(?:${UNCALLED_NAMES.join('|')})\\([^)]*\\) \\{\\n[\\s\\S]*?\\n {4}\\},$`, 'gm');

/** Leaves idle parts of packages out of what is sent to browsers. The build itself keeps them. */
export const lighterPackages = (): Plugin => ({
  name: 'lighter-packages',
  applyToEnvironment: ({ name }) => name === 'client',
  transform(code, id) {
    if (OF_TEXT.test(id)) return code.replaceAll(SHORTCUTS, '').replaceAll(UNCALLED, '');
    if (!IDLE.some((part) => part.test(id))) return undefined;
    const names = exportsOf(code).map((name) => `idle as ${name}`);
    return `function idle() {}\nexport { ${names.join(', ')} };`;
  },
});

/** The names that a module exports, one by one, in braces or as its default. */
const exportsOf = (code: string): string[] => [
  ...(/^export default /m.test(code) ? ['default'] : []),
  ...[...code.matchAll(/^export (?:const|function|class) ([\w$]+)/gm)].map(([, name = '']) => name),
  ...[...code.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().replace(/^.* as /, '')),
  ),
];
