import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { authoritiesAt } from '../analysis/areas.ts';
import type { Area } from '../geography/boundaries.ts';
import { type AreasByCode, areasByCode } from '../geography/make/by-code.ts';
import { areasFromNaturalEarth, NATURAL_EARTH, type NaturalEarth } from '../geography/make/from-natural-earth.ts';
import { topologyText, toTopology } from '../geography/make/to-topology.ts';
import type { Directory } from '../model/directory.ts';
import { readTree } from '../model/folder.ts';
import { couldNotRun, folderAt, parseOptions } from './command-line.ts';

const USAGE = `npm run boundaries -- [FILE] [--allow-missing] [--data DIR] [--to FILE]
Writes the outlines of the authorities, from Natural Earth as data/areas/boundaries.yaml says, or from FILE: any GeoJSON or
TopoJSON in degrees whose shapes have ONS codes. Exit status: 0 written, 1 authorities missing, 2 could not run.`;

function main(): number {
  const { values, positionals } = parseOptions('npm run boundaries --', {
    allowPositionals: true,
    options: {
      'allow-missing': { type: 'boolean', default: false },
      data: { type: 'string', default: 'data' },
      to: { type: 'string', default: 'src/geography/boundaries.topo.json' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (positionals.length > 1) throw new Error('Name one file.');
  const today = new Date().toISOString().slice(0, 10);
  const [file] = positionals;
  const given = file && parse(file);
  const { directory } = readTree(folderAt(values.data), today);
  if (!file) return write(values.to, fromNaturalEarth(directory), 'natural-earth');
  const found = areasByCode(given, datedRows(directory, today));
  report(found);
  if (found.missing.length && !values['allow-missing']) {
    console.error('Nothing was written. To go on without them: --allow-missing');
    return 1;
  }
  return write(values.to, found.areas, basename(file));
}

/** Every dated row of the authorities that exist today, so that their older codes are recognised too. */
function datedRows(directory: Directory, today: string) {
  const ids = new Set(authoritiesAt(directory, today).map(({ id }) => id));
  return directory.authorities.filter(({ id }) => ids.has(id));
}

function fromNaturalEarth({ boundaries }: Directory): Area[] {
  if (!boundaries) throw new Error('areas/boundaries.yaml cannot be read: npm run check:data says why.');
  return areasFromNaturalEarth(parse(NATURAL_EARTH) as NaturalEarth, boundaries);
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function report({ property, areas, missing, surplus }: AreasByCode): void {
  console.log(`${areas.length} authorities found by ${property}.`);
  for (const { code, name } of missing) console.log(`missing  ${code}  ${name}`);
  for (const code of surplus) console.log(`surplus  ${code}`);
}

/** Writes to a temporary file and renames it, so that the file is never there half-written. */
function write(to: string, areas: readonly Area[], source: string): number {
  const text = topologyText(toTopology(areas, source));
  writeFileSync(`${to}.part`, text);
  renameSync(`${to}.part`, to);
  console.log(`${to}: ${areas.length} authorities, ${Buffer.byteLength(text)} bytes.`);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  process.exitCode = couldNotRun(error, USAGE);
}
