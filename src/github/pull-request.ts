import { z } from 'zod';
import { type Api, allOf } from './api.ts';

const pullRequest = z.object({ number: z.int().positive(), head: z.object({ sha: z.string() }) });

/**
 * The number of the open pull request whose newest commit is `commit`, or undefined where it has moved on or was closed.
 * GitHub is asked, since a run for a fork does not say it and what the run left behind could say anything.
 *
 * @param branch `owner:name`
 */
export async function pullRequestOf(api: Api, repository: string, branch: string, commit: string) {
  const open = await allOf(api, `repos/${repository}/pulls?state=open&head=${encodeURIComponent(branch)}`);
  return open.map((item) => pullRequest.parse(item)).find(({ head }) => head.sha === commit)?.number;
}
