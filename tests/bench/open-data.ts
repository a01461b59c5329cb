import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coverageAt } from '../../src/analysis/coverage/coverage.ts';
import { byAge } from '../../src/analysis/staleness.ts';
import { answerFiles } from '../../src/formats/api/answers.ts';
import type { Links } from '../../src/formats/api/links.ts';
import { csv } from '../../src/formats/csv.ts';
import { atom } from '../../src/formats/feeds/atom.ts';
import { calendarOfChecks } from '../../src/formats/feeds/calendar.ts';
import { areasLayer, servicesLayer } from '../../src/formats/geojson.ts';
import { referralFiles } from '../../src/formats/open-referral/feed.ts';
import { workbook } from '../../src/formats/workbook.ts';
import { boundaries } from '../../src/geography/boundaries.ts';
import type { Directory } from '../../src/model/directory.ts';
import { readDirectory } from '../../src/model/read.ts';
import { tablesOf } from '../unit/formats/all-tables.ts';
import { givenOf } from '../unit/formats/api/given.ts';
import { generate } from './generate.ts';

const TODAY = new Date().toISOString().slice(0, 10);

const FEED = {
  name: 'changes',
  title: 'Changes',
  author: 'A',
  self: 'https://example.org/',
  page: 'https://example.org/',
  today: TODAY,
};
const calendar = (directory: Directory, links: Links) => calendarOfChecks(byAge(directory, TODAY), TODAY, links);

/**
 * Measures how long it takes to write the open data files for a directory of `size` generated services, and how large
 * they are together.
 */
export async function measureOpenData(size: number): Promise<void> {
  const data = join(mkdtempSync(join(tmpdir(), 'recurrent-care-map-')), 'data');
  generate(data, size);
  const { directory } = readDirectory(data, TODAY);
  const given = givenOf(directory, TODAY);
  const bytesOf = (says: readonly unknown[]) => says.reduce<number>((sum, one) => sum + JSON.stringify(one).length, 0);
  const parts: [string, () => number | Promise<number>][] = [
    ['JSON', () => bytesOf(answerFiles(given))],
    ['tables', () => tablesOf(directory, TODAY).reduce((sum, table) => sum + csv(table).length, 0)],
    ['workbook', async () => (await workbook(tablesOf(directory, TODAY), given.terms)).length],
    // The feed has each file twice: under its own name, and as the index file of a folder.
    ['Open Referral UK', () => 2 * bytesOf(referralFiles(given))],
    ['feeds', () => atom(given.changes.changes, FEED, given.links).length + calendar(directory, given.links).length],
    [
      'GeoJSON',
      () =>
        bytesOf([
          areasLayer(directory, coverageAt(directory, TODAY), boundaries, given.links),
          servicesLayer(directory, boundaries, given.links),
        ]),
    ],
  ];
  console.log(`Files to take away of ${size} services: seconds, seconds of the processor, bytes`);
  const seconds = { all: 0, processor: 0 };
  for (const [name, make] of parts) {
    const [begun, used] = [performance.now(), process.cpuUsage()];
    const bytes = await make();
    const { user, system } = process.cpuUsage(used);
    const [all, processor] = [(performance.now() - begun) / 1000, (user + system) / 1e6];
    seconds.all += all;
    seconds.processor += processor;
    console.log(`${inFigures(all)} ${inFigures(processor)} ${String(bytes).padStart(10)}  ${name}`);
  }
  console.log(`${inFigures(seconds.all)} ${inFigures(seconds.processor)}             together`);
  rmSync(join(data, '..'), { recursive: true, force: true });
}

const inFigures = (seconds: number): string => seconds.toFixed(1).padStart(8);
