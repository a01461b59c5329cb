import type { Api } from '../../../src/github/api.ts';

type Call = [method: string, path: string, body?: object];

/** GitHub's API as a list of answers, by "METHOD path"; what is asked is kept. An unexpected question throws. */
export function fakeApi(answers: Readonly<Record<string, unknown>>): { api: Api; calls: Call[] } {
  const calls: Call[] = [];
  const api: Api = async (method, path, body) => {
    calls.push(body ? [method, path, body] : [method, path]);
    const question = `${method} ${path.replace(/[?&]per_page=100&page=1$/, '')}`;
    if (!(question in answers)) throw new Error(`Nobody expected ${question}.`);
    return answers[question];
  };
  return { api, calls };
}

/** What was written, without what was only read. */
export const writes = (calls: readonly Call[]): Call[] => calls.filter(([method]) => method !== 'GET');
