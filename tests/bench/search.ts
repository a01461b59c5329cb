import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { openPostcodes } from '../../src/analysis/postcodes/look-up.ts';
import { answerTo } from '../../src/analysis/search/answer.ts';
import { idOf, type SearchIndex } from '../../src/analysis/search/document.ts';
import { packIndex } from '../../src/analysis/search/packed-index.ts';
import { postcodeIn } from '../../src/analysis/search/postcode-in.ts';
import { makeSearch } from '../../src/analysis/search/search.ts';
import { postcodes } from '../../src/site/postcodes.ts';
import { GOLDEN } from '../unit/analysis/search/golden/all.ts';
import { indexOfSize } from './index-of-size.ts';

/** A search: gives the paths of the results for a query, best first. */
type Finder = (query: string) => string[];

/** Our search, as the search box uses it. */
function ours(index: SearchIndex): Finder {
  const search = makeSearch(index);
  const lookUp = openPostcodes(postcodes);
  return (query) => {
    const read = postcodeIn(query);
    const found = read ? search(query, { read, answer: lookUp(read) }) : search(query);
    return answerTo(found, query).groups.flatMap(({ hits }) => hits.map(({ to }) => to));
  };
}

/** MiniSearch on the same documents and places, with its own fuzzy and prefix matching, where every word must match. */
function mini(index: SearchIndex): Finder {
  const engine = new MiniSearch({
    fields: ['name', 'names', 'place', 'text', 'summary'],
    searchOptions: { boost: { name: 10, names: 8, place: 6, text: 3 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  const councils = new Map(index.documents.filter(({ kind }) => kind === 'council').map((one) => [idOf(one), one]));
  const documents = index.documents.map(({ label, names, areas, text, summary, to }) => ({
    ...{ name: label, text, summary, to },
    names: names?.join(' '),
    place: areas?.map((id) => councils.get(id)?.label).join(' '),
  }));
  const places = index.places.map(([name, [id = '']]) => ({ name, to: councils.get(id)?.to }));
  const all = [...documents, ...places];
  engine.addAll(all.map((document, id) => ({ ...document, id })));
  return (query) => engine.search(query).flatMap(({ id }) => all[id as number]?.to ?? []);
}

/** The times for every keystroke of every golden query, in milliseconds, sorted. */
function keystrokes(find: Finder): number[] {
  const times: number[] = [];
  for (const { query } of GOLDEN)
    for (let length = 1; length <= query.length; length += 1) {
      const start = performance.now();
      find(query.slice(0, length));
      times.push(performance.now() - start);
    }
  return times.toSorted((a, b) => a - b);
}

const right = (find: Finder): number => GOLDEN.filter(({ query, first }) => find(query)[0] === first).length;

/** Prints how fast and how accurate the search is, compared with MiniSearch on the same documents and queries. */
export function measureSearch(): void {
  console.log('\nSearch, per keystroke of the golden queries (ours / MiniSearch); the index compressed');
  console.log('services  index kB  p50 ms         p95 ms         longest ms     golden right');
  for (const size of [0, 1000, 5000]) {
    const index = indexOfSize(size);
    const both = [ours(index), mini(index)].map((find) => ({
      times: keystrokes(find),
      right: size ? undefined : right(find),
    }));
    const at = (share: number) =>
      both
        .map(({ times }) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2))
        .join(' / ');
    const golden = size ? '' : both.map((one) => `${one.right} of ${GOLDEN.length}`).join(' / ');
    console.log(
      [
        String(size || 'real').padStart(8),
        String(Math.round(gzipSync(JSON.stringify(packIndex(index)), { level: 9 }).length / 1000)).padStart(9),
        ` ${at(0.5).padEnd(14)}`,
        at(0.95).padEnd(14),
        at(1).padEnd(14),
        golden,
      ].join(' '),
    );
  }
}
