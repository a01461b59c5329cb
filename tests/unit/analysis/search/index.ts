import { type Answer, answerTo } from '../../../../src/analysis/search/answer.ts';
import { makeSearch } from '../../../../src/analysis/search/search.ts';
import { searchIndex } from '../../../../src/analysis/search-index/search-index.ts';
import { readDirectory } from '../../../../src/model/read.ts';
import { commonWords } from '../../../../src/site/common-words.ts';
import { places } from '../../../../src/site/places.ts';

const DAY = '2026-11-24';

/** The real directory, its index, and a search over it, made once for all tests. */
export const { directory } = readDirectory('data', DAY);
export const index = searchIndex(directory, DAY, { places, common: commonWords });
const search = makeSearch(index);

export const ask = (query: string): Answer => answerTo(search(query), query);

/** What was found, in the order shown. */
export const found = (query: string) => ask(query).groups.flatMap(({ hits }) => hits);
