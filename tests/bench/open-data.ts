import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coverageAt } from '../../src/analysis/coverage/coverage.ts';
import { answerFiles } from '../../src/formats/api/answers.ts';
import { csv } from '../../src/formats/csv.ts';
import { areasLayer, servicesLayer } from '../../src/formats/geojson.ts';
import { referralFiles } from '../../src/formats/open-referral/feed.ts';
import { workbook } from '../../src/formats/workbook.ts';
import { boundaries } from '../../src/geography/boundaries.ts';
import { readDirectory } from '../../src/model/read.ts';
import { tablesOf } from '../unit/formats/all-tables.ts';
import { givenOf } from '../unit/formats/api/given.ts';
import { generate } from './generate.ts';

const TODAY = new Date().toISOString().slice(0, 10);

/** How long the files to take away need for a directory of `size` generated services, and how large they are together. */
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
    ['Open Referral UK', () => bytesOf(referralFiles(given))],
    [
      'GeoJSON',
      () =>
        bytesOf([
          areasLayer(directory, coverageAt(directory, TODAY), boundaries, given.links),
          servicesLayer(directory, boundaries, given.links),
        ]),
    ],
  ];
  console.log(`Files to take away of ${size} services`);
  for (const [name, make] of parts) {
    const begun = performance.now();
    const bytes = await make();
    console.log(
      `${((performance.now() - begun) / 1000).toFixed(1).padStart(8)} s ${String(bytes).padStart(10)} bytes  ${name}`,
    );
  }
  rmSync(join(data, '..'), { recursive: true, force: true });
}
