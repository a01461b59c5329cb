/// <reference lib="webworker" />
import { openPostcodes } from '../analysis/postcodes/look-up.ts';
import { findPostcode } from '../analysis/postcodes/read.ts';
import type { ServedPostcodes } from '../analysis/postcodes/table.ts';
import { type Answer, answerTo, type Hit } from '../analysis/search/answer.ts';
import type { SearchIndex } from '../analysis/search/documents.ts';
import { type PackedPlaces, unpackPlaces } from '../analysis/search/packed-places.ts';
import { makeSearch } from '../analysis/search/search.ts';
import { withPostcode } from '../analysis/search/with-postcode.ts';

/**
 * Reads the index and answers queries away from the page, which is then never held up, however long the directory grows.
 * Takes the addresses of the index and of the postcodes first, then queries; answers `{query, answer}`, or says that it
 * failed where the index cannot be had.
 */
export type Question = { index: string; postcodes: string } | { query: string };
export type Reply = { query: string; answer: Answer } | { failed: true };

type Find = (query: string) => Promise<Answer>;

let search: Promise<Find> | undefined;

async function load(address: string, postcodes: string): Promise<Find> {
  const sent = await fetched<Omit<SearchIndex, 'places'> & { places: PackedPlaces }>(address);
  const index = { ...sent, places: unpackPlaces(sent.places) };
  const find = makeSearch(index);
  const councils = new Map<string | undefined, Hit>(
    index.documents.filter(({ kind }) => kind === 'council').map((council) => [council.to.split('/').at(-2), council]),
  );
  let lookUp: Promise<ReturnType<typeof openPostcodes>> | undefined;
  return async (query) => {
    const answer = answerTo(find(query), query);
    const read = findPostcode(query);
    if (!read) return answer;
    // Fetched when something that looks like a postcode is typed; one file for all, so that asking for it tells nothing.
    lookUp ??= fetched<ServedPostcodes>(postcodes).then(openPostcodes);
    try {
      return withPostcode(answer, read, (await lookUp)(read), (id) => councils.get(id));
    } catch {
      lookUp = undefined;
      return {
        said: 'The list of postcodes could not be loaded. Type it again, or the place.',
        groups: [],
        nothing: true,
      };
    }
  };
}

async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as T;
}

const reply = (message: Reply): void => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  try {
    if ('index' in data) search = load(data.index, data.postcodes);
    const find = await search;
    if (find && 'query' in data) reply({ query: data.query, answer: await find(data.query) });
  } catch {
    reply({ failed: true });
  }
});
