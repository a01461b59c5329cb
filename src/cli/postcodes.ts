import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { authoritiesOnDay } from '../analysis/postcodes/authorities-on-day.ts';
import { type PostcodeTable, SCOTLAND } from '../analysis/postcodes/table.ts';
import { checkPostcodes, knownOf } from '../geography/make/postcodes/check.ts';
import { type CodePoint, codePoint } from '../geography/make/postcodes/code-point.ts';
import { sampleText } from '../geography/make/postcodes/sample.ts';
import { namesText, toNames } from '../geography/make/postcodes/to-names.ts';
import { tableText, toTable } from '../geography/make/postcodes/to-table.ts';
import { readDirectory } from '../model/read.ts';
import type { LocalAuthority } from '../model/schema/area.ts';
import { couldNotRun, folderAt, parseOptions } from './command-line.ts';

const USAGE = `npm run postcodes -- FILE.zip [--check] [--data DIR]
Writes where every postcode lies, and the names of districts and wards, from Code-Point Open as Ordnance Survey publishes it.
With --check it writes nothing, and asks the committed table for every postcode of FILE.
Exit status: 0 written, or all right; 1 an authority is not known, or an answer is wrong; 2 could not run.`;

const TABLE = 'src/geography/postcodes.json';
const NAMES = 'src/geography/districts-and-wards.json';
const SAMPLE = 'tests/fixtures/geography/postcodes.csv';

async function main(): Promise<number> {
  const { values, positionals } = parseOptions('npm run postcodes --', {
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      data: { type: 'string', default: 'data' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [file, ...others] = positionals;
  if (!file || others.length) throw new Error('Name one file: the zip of Code-Point Open.');
  const today = new Date().toISOString().slice(0, 10);
  const { authorities } = readDirectory(folderAt(values.data), today).directory;
  const source = codePoint(read(file));
  return values.check ? check(source, authorities, today) : await make(source, authorities, today);
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function make(source: CodePoint, authorities: readonly LocalAuthority[], today: string): Promise<number> {
  const table = toTable(source);
  const lost = table.codes.filter(
    (code) => code && code !== SCOTLAND && !authoritiesOnDay(authorities, code, today).length,
  );
  for (const code of lost)
    console.error(`${code.split(' ').at(-1)} is no authority in data/areas/local-authorities.yaml. Add its row first.`);
  if (lost.length) return 1;
  write(TABLE, tableText(table));
  write(NAMES, namesText(await toNames(source)));
  write(SAMPLE, sampleText(table, source.rows()));
  const { placed, unplaced } = table.counts;
  console.log(`${placed} postcodes of England and Wales with a place, ${unplaced} without. Edition ${table.edition}.`);
  return 0;
}

function check(source: CodePoint, authorities: readonly LocalAuthority[], today: string): number {
  const table = JSON.parse(readFileSync(TABLE, 'utf8')) as PostcodeTable;
  const { right, wrong } = checkPostcodes(table, authorities, today, source.rows().map(knownOf));
  for (const { postcode, code, said } of wrong.slice(0, 20)) console.log(`wrong  ${postcode}  ${code}  ${said}`);
  console.log(`${right} right, ${wrong.length} wrong.`);
  return wrong.length ? 1 : 0;
}

/** Writes to a temporary file and renames it, so that the file is never there half-written. */
function write(to: string, text: string): void {
  writeFileSync(`${to}.part`, text);
  renameSync(`${to}.part`, to);
  console.log(
    `${to}: ${Buffer.byteLength(text)} bytes, ${gzipSync(text, { level: 9 }).length} as gzip, ${brotliCompressSync(text).length} as brotli.`,
  );
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = couldNotRun(error, USAGE);
}
