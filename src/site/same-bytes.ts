import type { Plugin } from 'vite';

const ISLANDS = /\/astro\/dist\/runtime\/server\/hydration\.js$/;
const NAME = /\buid: astroId\b/;

/**
 * Makes a build identical to the byte whichever folder it is made in. Astro names each island by a hash of its file's
 * path on that machine (`uid`). Only the development server uses it, so it is removed.
 *
 * @throws where Astro no longer writes the name in this way, so that a difference between builds cannot go unnoticed
 */
export const sameBytes = (): Plugin => ({
  name: 'same-bytes',
  apply: 'build',
  transform(code, id) {
    if (!ISLANDS.test(id.replaceAll('\\', '/').replace(/\?.*$/, ''))) return undefined;
    if (!NAME.test(code))
      throw new Error(
        'Astro names its islands in another way now. Look whether their names still depend on the folder (src/site/same-bytes.ts).',
      );
    return code.replace(NAME, '');
  },
});
