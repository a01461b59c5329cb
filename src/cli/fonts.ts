import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

/**
 * Writes src/styles/fonts/: Atkinson Hyperlegible Next (Braille Institute, SIL Open Font Licence), subset to the
 * letters that English and Welsh need. Run by hand when the font package or the list of letters changes; the result is
 * committed, so that a build does not need the package and is the same on every machine.
 */
const LETTERS = {
  latin: `${range(0x20, 0x7e)}\u00a0£§©·×½éèêëáàâäóòôöíìîïúùûüýÿçñÉÈÊËÁÀÂÄÓÒÔÖÍÌÎÏÚÙÛÜÝÇÑ–—‘’“”…•↑↓−`,
  'latin-ext': 'ŵŴŷŶẁẀẃẂẅẄỳỲ',
};

const from = join(
  dirname(createRequire(import.meta.url).resolve('@fontsource/atkinson-hyperlegible-next/package.json')),
  'files',
);
const to = 'src/styles/fonts';

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

mkdirSync(to, { recursive: true });
for (const [part, letters] of Object.entries(LETTERS))
  for (const weight of [400, 700]) {
    const font = readFileSync(join(from, `atkinson-hyperlegible-next-${part}-${weight}-normal.woff2`));
    const cut = await subsetFont(font, letters, { targetFormat: 'woff2' });
    writeFileSync(join(to, `${part}-${weight}.woff2`), cut);
    console.log(`${part}-${weight}.woff2  ${cut.length} bytes`);
  }
