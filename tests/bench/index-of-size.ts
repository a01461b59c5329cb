import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SearchIndex, searchIndex } from '../../src/analysis/search/documents.ts';
import { readDirectory } from '../../src/model/read.ts';
import { places } from '../../src/site/places.ts';
import { generate } from './generate.ts';

const TODAY = new Date().toISOString().slice(0, 10);

/** The search index of a directory of `size` generated services; of the real one where that is 0. */
export function indexOfSize(size: number): SearchIndex {
  const work = mkdtempSync(join(tmpdir(), 'recurrent-care-map-bench-'));
  const data = size ? join(work, 'data') : 'data';
  if (size) generate(data, size);
  const index = searchIndex(readDirectory(data, TODAY).directory, TODAY, places);
  rmSync(work, { recursive: true, force: true });
  return index;
}
