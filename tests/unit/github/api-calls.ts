import type { Api } from '../../../src/github/api.ts';

type Call = [method: string, path: string, body?: object];

/** A fake of GitHub's API: answers by "METHOD path". It records the calls, and throws at an unexpected one. */
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

/** The calls that write, without those that only read. */
export const writes = (calls: readonly Call[]): Call[] => calls.filter(([method]) => method !== 'GET');
