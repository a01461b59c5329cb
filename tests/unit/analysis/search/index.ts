import { openPostcodes } from '../../../../src/analysis/postcodes/look-up.ts';
import { type Answer, answerTo } from '../../../../src/analysis/search/answer.ts';
import { openIndex } from '../../../../src/analysis/search/open-index.ts';
import { postcodeIn } from '../../../../src/analysis/search/postcode-in.ts';
import { makeSearch } from '../../../../src/analysis/search/search.ts';
import { searchIndex } from '../../../../src/analysis/search-index/search-index.ts';
import { readDirectory } from '../../../../src/model/read.ts';
import { commonWords, ordinaryWords } from '../../../../src/site/common-words.ts';
import { places } from '../../../../src/site/places.ts';
import { postcodes } from '../../../../src/site/postcodes.ts';

export const DAY = '2026-11-24';

/** The real directory, its index, and a search in it, made once for all tests. */
export const { directory } = readDirectory('data', DAY);
const sent = searchIndex(directory, DAY, { places, common: commonWords, ordinary: ordinaryWords });
export const index = openIndex(sent);
const search = makeSearch(sent);

const lookUp = openPostcodes(postcodes);

/** Answers a query as the worker does: a postcode is looked up first. */
export function ask(query: string): Answer {
  const read = postcodeIn(query);
  return answerTo(read ? search(query, { read, answer: lookUp(read) }) : search(query), query);
}

/** All results, in the order shown. */
export const found = (query: string) => ask(query).groups.flatMap(({ hits }) => hits);
