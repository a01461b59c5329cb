import { renameSync, writeFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import { authoritiesAt } from '../analysis/areas.ts';
import { areasOf, boundaries } from '../geography/boundaries.ts';
import { groupsOf, touching } from '../geography/hex-grid.ts';
import { assignCells, targetsOf } from '../geography/make/hex-assign.ts';
import { improveCells } from '../geography/make/hex-improve.ts';
import { neighbourPairs } from '../geography/neighbour-pairs.ts';
import { readDirectory } from '../model/read.ts';
import type { Cell } from '../model/schema/map.ts';

/**
 * Writes data/areas/hexagons.yaml: the authorities of today, each in one cell near its centroid. Run by hand when
 * authorities change; the result is committed, and may be adjusted by hand. Letters that cells already have are kept.
 */
const FILE = 'data/areas/hexagons.yaml';
const EARTH_RADIUS_KM = 6371;

const { directory } = readDirectory('data', new Date().toISOString().slice(0, 10));
const authorities = authoritiesAt(directory, new Date().toISOString().slice(0, 10));
const regionOf = new Map(authorities.map(({ id, region }) => [id, region]));
const areas = areasOf(boundaries).filter(({ properties }) => regionOf.has(properties.id));
const pairs = neighbourPairs(directory);

const land = areas.reduce((sum, area) => sum + geoArea(area), 0) * EARTH_RADIUS_KM ** 2;
const targets = targetsOf(areas, land);
const cells = lowered(improveCells(targets, assignCells(targets), regionOf, pairs));

const rows = [...cells].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, { q, r }]) => `  ${id}: {q: ${q}, r: ${r}}`);
const letters = [...cells.keys()].toSorted().flatMap((id) => {
  const own = directory.letters.get(id);
  return own ? [`  ${id}: ${own}`] : [];
});
const names = [...directory.regionNames].map(([id, { q, r }]) => `  ${id}: {q: ${q}, r: ${r}}`);
writeFileSync(
  `${FILE}.part`,
  `# yaml-language-server: $schema=../../public/schemas/hexagons.json
# The hexagon map: every authority one cell, near its place. Written by npm run hexagons; may be tuned by hand.
note: "Positions are only near the true ones, so that regions hold together and neighbours touch where they can."
layout: odd-r
hexes:
${rows.join('\n')}
letters:
${letters.join('\n')}
${names.length ? `names:\n${names.join('\n')}\n` : ''}`,
);
renameSync(`${FILE}.part`, FILE);

const share = touching(cells, pairs);
const without = [...cells.keys()].filter((id) => !directory.letters.has(id));
if (without.length) console.log(`Give three letters, under letters, to ${without.join(', ')}.`);
console.log(`${cells.size} cells. ${share.touching} of ${share.of} pairs of neighbours touch.`);
for (const region of new Set(regionOf.values())) {
  const groups = groupsOf([...cells].flatMap(([id, cell]) => (regionOf.get(id) === region ? [cell] : [])));
  if (groups > 1) console.log(`${region} is in ${groups} groups.`);
}

/** Moves a layout so that its lowest row and column are 0. Rows move by an even number, because odd rows are offset. */
function lowered(layout: ReadonlyMap<string, Cell>): Map<string, Cell> {
  const [left, low] = [
    Math.min(...[...layout.values()].map(({ q }) => q)),
    Math.min(...[...layout.values()].map(({ r }) => r)),
  ];
  const down = low - (low % 2);
  return new Map([...layout].map(([id, { q, r }]) => [id, { q: q - left, r: r - down }]));
}
