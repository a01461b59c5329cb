import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchIndex } from '../../src/analysis/search/document.ts';
import { searchIndex } from '../../src/analysis/search-index/search-index.ts';
import { readDirectory } from '../../src/model/read.ts';
import { commonWords, ordinaryWords } from '../../src/site/common-words.ts';
import { places } from '../../src/site/places.ts';
import { generate } from './generate.ts';

const TODAY = new Date().toISOString().slice(0, 10);

/** The search index of a directory with `size` generated services; of the real directory where `size` is 0. */
export function indexOfSize(size: number): SearchIndex {
  const work = mkdtempSync(join(tmpdir(), 'recurrent-care-map-bench-'));
  const data = size ? join(work, 'data') : 'data';
  if (size) generate(data, size);
  const index = searchIndex(readDirectory(data, TODAY).directory, TODAY, {
    places,
    common: commonWords,
    ordinary: ordinaryWords,
  });
  rmSync(work, { recursive: true, force: true });
  return index;
}
