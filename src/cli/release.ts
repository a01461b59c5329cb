import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { commit } from '../site/commit.ts';
import { config } from '../site/config.ts';
import { today } from '../site/directory.ts';
import { address } from '../site/links.ts';
import { archiveOf, sumsOf } from './release/archive.ts';

/** The folders of a built site that hold only data. Their pages are left out. */
const FOLDERS = ['api', 'downloads', 'feeds', 'open-referral'];

/** Files of the project that go into the release. */
const TEXTS = ['CITATION.cff', 'LICENSE-DATA.md'];

/**
 * npm run release [-- FOLDER]: packs the open data of the built site into one dated zip with its checksum, in release/,
 * for a release on GitHub. Exit status: 0 if written, 2 if there is no build of the current records.
 */
function main([folder = 'release']: readonly string[]): number {
  const files = new Map([
    ...FOLDERS.flatMap(filesIn).map((path) => [path, readFileSync(join(config.outDir, path))] as const),
    ...TEXTS.map((path) => [path, readFileSync(path)] as const),
  ]);
  const built = JSON.parse(files.get('api/v1/services.json')?.toString() ?? '{}').generatedAt;
  if (built !== today) {
    console.error(
      `${config.outDir}/ is a build of ${built ?? 'no day'}, and these records are of ${today}. Build it first: npm run build`,
    );
    return 2;
  }
  const { name, zip } = archiveOf(files, { day: today, commit, site: address('/') });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), zip);
  writeFileSync(join(folder, 'SHA256SUMS'), sumsOf(new Map([[name, zip]])));
  console.log(`Wrote ${name} with ${files.size} files, and SHA256SUMS, into ${folder}/.`);
  return 0;
}

/** The files in a folder of the built site, as paths with slashes; empty where there is no such folder. */
function filesIn(folder: string): string[] {
  const place = join(config.outDir, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(place, path)).isFile() && !path.endsWith('.html'))
    .map((path) => `${folder}/${path.replaceAll(sep, '/')}`)
    .toSorted();
}

process.exitCode = main(process.argv.slice(2));
