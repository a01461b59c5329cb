import MiniSearch from 'minisearch';
import type { SearchDocument, SearchIndex } from '../../src/analysis/search/documents.ts';
import { makeSearch } from '../../src/analysis/search/search.ts';
import { GOLDEN } from '../unit/analysis/search/golden.ts';
import { indexOfSize } from './index-of-size.ts';

/** Finds the labels of what a query means, best first, a council's with its star. */
type Finder = (query: string) => string[];

const label = ({ kind, label: name }: SearchDocument): string => (kind === 'council' ? `${name}*` : name);

function ours(index: SearchIndex): Finder {
  const search = makeSearch(index);
  return (query) => search(query).documents.map(label);
}

/** MiniSearch on the same documents and fields, with its own fuzzy and prefix matching and all words asked for. */
function mini(index: SearchIndex): Finder {
  const fields = ['name', 'names', 'place', 'rest', 'summary'];
  const engine = new MiniSearch({
    fields,
    searchOptions: { boost: { name: 10, names: 8, place: 6, rest: 3 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  const { documents } = index;
  engine.addAll(
    documents.map(({ words }, id) => ({ id, ...Object.fromEntries(fields.map((field, at) => [field, words[at]])) })),
  );
  return (query) =>
    engine
      .search(query)
      .flatMap(({ id }) => documents[id as number] ?? [])
      .map(label);
}

/** Milliseconds of every keystroke of every golden query, sorted. */
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

/** Prints how fast and how well the search answers, beside MiniSearch on the same documents and queries. */
export function measureSearch(): void {
  console.log('\nSearch, per keystroke of the golden queries (ours / MiniSearch)');
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
        String(Math.round(JSON.stringify(index).length / 1000)).padStart(9),
        ` ${at(0.5).padEnd(14)}`,
        at(0.95).padEnd(14),
        at(1).padEnd(14),
        golden,
      ].join(' '),
    );
  }
}
