import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { openPostcodes } from '../../src/analysis/postcodes/look-up.ts';
import { findPostcode } from '../../src/analysis/postcodes/read.ts';
import type { ServedPostcodes } from '../../src/analysis/postcodes/table.ts';

/** Queries: full postcodes, one within an address, one with a typing error, and parts of a postcode. */
const TYPED = ['OL16 1AB', '10 High Street, Leeds LS1 4AP', '0L16 1AB', 'E8 4AA', 'OL16 1', 'OL16', 'M'];
const TIMES = 2000;

/**
 * Prints the size of the postcode table, how long a JavaScript engine takes to read it, and how long a look-up takes.
 */
export function measurePostcodes(): void {
  const text = readFileSync('dist/areas/postcodes.json', 'utf8');
  console.log(
    `\nPostcodes: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} as gzip, ${brotliCompressSync(text).length} as brotli`,
  );
  const start = performance.now();
  const lookUp = openPostcodes(JSON.parse(text) as ServedPostcodes);
  console.log(`${(performance.now() - start).toFixed(1)} ms to read it`);
  for (const typed of TYPED) {
    const before = performance.now();
    for (let time = 0; time < TIMES; time += 1) {
      const read = findPostcode(typed);
      if (read) lookUp(read);
    }
    console.log(`${(((performance.now() - before) / TIMES) * 1000).toFixed(1).padStart(8)} µs  ${typed}`);
  }
}
