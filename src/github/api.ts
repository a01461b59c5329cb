/** Sends a request to GitHub's API, at the address after its host. What it answers is unknown data, to be read with a schema. */
export type Api = (method: 'GET' | 'POST' | 'PATCH' | 'PUT', path: string, body?: object) => Promise<unknown>;

/**
 * GitHub's API with the token of a workflow.
 *
 * @param host such as https://api.github.com
 * @returns a function that throws where GitHub refuses, with the status; the token is never part of the message
 */
export const githubApi =
  (host: string, token: string): Api =>
  async (method, path, body) => {
    const response = await fetch(`${host}/${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`GitHub answered ${response.status} to ${method} ${path}.`);
    return response.status === 204 ? undefined : response.json();
  };

/** All items of a list, which GitHub sends in pages of a hundred. */
export async function allPages(api: Api, path: string): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const items = await api('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`);
    if (!Array.isArray(items)) throw new Error(`GitHub gave no list for ${path}.`);
    all.push(...items);
    if (items.length < 100) return all;
  }
}
