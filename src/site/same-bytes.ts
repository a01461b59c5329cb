import type { Plugin } from 'vite';

const ISLANDS = /\/astro\/dist\/runtime\/server\/hydration\.js$/;
const NAME = /\buid: astroId\b/;

/**
 * Makes a build the same to the byte in whichever folder it was made. Astro names each island by a hash of the path of its
 * file on that machine (`uid`), for the server of development alone: no client and no renderer asks for it, so it is not written.
 *
 * @throws where Astro no longer writes the name in this way, so that nobody takes two builds for the same unseen
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
