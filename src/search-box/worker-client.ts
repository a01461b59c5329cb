import type { Answer } from '../analysis/search/answer.ts';
import { readOf } from '../analysis/search/query.ts';
import type { Question, Reply } from './search-worker.ts';

/** Answers the newest query. A query is dropped when a later one arrives before its answer. */
export type Search = { ask(query: string): void; stop(): void };

/**
 * Starts the search in a worker, which fetches the index.
 *
 * @param addresses addresses of the index and of the postcodes
 * @param onAnswer called with each answer
 * @param onFailure called where the worker or the index cannot be loaded
 */
export function startSearch(
  { index, postcodes }: { index: string; postcodes: string },
  onAnswer: (query: string, answer: Answer) => void,
  onFailure: () => void,
): Search {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  let asked = '';
  const send = (question: Question): void => worker.postMessage(question);
  worker.addEventListener('error', onFailure);
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if ('failed' in data) onFailure();
    else if (data.query === asked) onAnswer(data.query, data.answer);
  });
  const whole = (address: string) => new URL(address, location.href).href;
  send({ index: whole(index), postcodes: whole(postcodes) });
  return {
    ask(text) {
      asked = readOf(text);
      send({ query: asked });
    },
    stop: () => worker.terminate(),
  };
}
