/// <reference lib="webworker" />
import { type Answer, answerTo } from '../analysis/search/answer.ts';
import type { SearchIndex } from '../analysis/search/document.ts';
import { makeSearch } from '../analysis/search/search.ts';

/**
 * Reads the index and answers queries away from the page, which is then never held up, however long the directory grows.
 * Takes the address of the index first, then queries; answers `{query, answer}`, or `{failed}` where the index cannot be had.
 * Only the newest query is worked on: one that another overtook while it waited is dropped.
 */
export type Question = { index: string } | { query: string };
export type Reply = { query: string; answer: Answer } | { failed: true };

let search: Promise<ReturnType<typeof makeSearch>> | undefined;
let newest = '';

const load = async (address: string) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  return makeSearch((await response.json()) as SearchIndex);
};

const reply = (message: Reply): void => postMessage(message);

/** Lets the messages that wait already be read first. */
const messagesRead = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  try {
    if ('index' in data) search = load(data.index);
    else newest = data.query;
    const find = await search;
    await messagesRead();
    if (find && 'query' in data && data.query === newest)
      reply({ query: data.query, answer: answerTo(find(data.query), data.query) });
  } catch {
    reply({ failed: true });
  }
});
