import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { linksOf } from '../formats/api/links.ts';
import { referralFiles } from '../formats/open-referral/feed.ts';
import { readDirectory } from '../model/read.ts';
import { faultsOfFeed } from './open-referral/faults.ts';

/**
 * npm run check:open-referral -- --schemas DIR: validates the feed of data/ against the official JSON Schemas of Open
 * Referral UK 3.0, including formats. DIR is their folder: public/specifications/3.0/schema of
 * OpenReferralUK/oruk-standard-and-website.
 */
const { values } = parseArgs({ options: { schemas: { type: 'string' }, data: { type: 'string', default: 'data' } } });
if (!values.schemas) {
  console.error('Say where the official schemas are: npm run check:open-referral -- --schemas DIR');
  process.exit(2);
}
const folder = values.schemas;
const schemas = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))] as const),
);
const today = new Date().toISOString().slice(0, 10);
const { directory } = readDirectory(values.data, today);
const files = referralFiles({ directory, today, links: linksOf((path) => `https://example.org${path}`) });
const faults = faultsOfFeed(files, schemas);
for (const fault of faults) console.log(fault);
console.log(`${files.length} files, ${faults.length} faults.`);
process.exitCode = faults.length ? 1 : 0;
