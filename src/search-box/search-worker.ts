/// <reference lib="webworker" />
import type { openPostcodes } from '../analysis/postcodes/look-up.ts';
import type { ServedPostcodes } from '../analysis/postcodes/table.ts';
import { type Answer, answerTo } from '../analysis/search/answer.ts';
import { type PackedIndex, unpackIndex } from '../analysis/search/packed-index.ts';
import { postcodeIn } from '../analysis/search/postcode-in.ts';
import { makeSearch } from '../analysis/search/search.ts';

/**
 * Reads the index and answers queries in a worker, so that the page never blocks, however large the directory grows.
 * The first message has the addresses of the index and of the postcodes; later messages are queries. It answers with
 * `{query, answer}`, or reports a failure where the index cannot be loaded. Only the newest query is answered: one that
 * was overtaken while it waited is dropped.
 */
export type Question = { index: string; postcodes: string } | { query: string };
export type Reply = { query: string; answer: Answer } | { failed: true };

type Find = (query: string) => Promise<Answer>;

let search: Promise<Find> | undefined;
let newest = '';

async function load(address: string, postcodes: string): Promise<Find> {
  const find = makeSearch(unpackIndex(await fetched<PackedIndex>(address)));
  let lookUp: Promise<ReturnType<typeof openPostcodes>> | undefined;
  return async (query) => {
    const read = postcodeIn(query);
    if (!read) return answerTo(find(query), query);
    lookUp ??= loadLookUp(postcodes);
    try {
      return answerTo(find(query, { read, answer: (await lookUp)(read) }), query);
    } catch {
      lookUp = undefined;
      const answer = answerTo(find(query), query);
      return { ...answer, said: `The list of postcodes could not be loaded. Type the place. ${answer.said}` };
    }
  };
}

/**
 * Loaded when something that looks like a postcode is typed. The table is one file, so that the request does not reveal
 * which postcode.
 */
async function loadLookUp(postcodes: string): Promise<ReturnType<typeof openPostcodes>> {
  const [{ openPostcodes: open }, table] = await Promise.all([
    import('../analysis/postcodes/look-up.ts'),
    fetched<ServedPostcodes>(postcodes),
  ]);
  return open(table);
}

async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as T;
}

const reply = (message: Reply): void => postMessage(message);

/** Lets waiting messages be handled first. */
const messagesRead = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  try {
    if ('index' in data) search = load(data.index, data.postcodes);
    else newest = data.query;
    const find = await search;
    await messagesRead();
    if (find && 'query' in data && data.query === newest) reply({ query: data.query, answer: await find(data.query) });
  } catch {
    reply({ failed: true });
  }
});
