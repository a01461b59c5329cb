import { z } from 'zod';
import { type Api, allPages } from './api.ts';

const pullRequest = z.object({ number: z.int().positive(), head: z.object({ sha: z.string() }) });

/**
 * The number of the open pull request whose newest commit is `commit`; undefined where there are newer commits or it was
 * closed. GitHub is asked because a run for a fork does not name its pull request, and its files could name any.
 *
 * @param branch `owner:name`
 */
export async function pullRequestOf(api: Api, repository: string, branch: string, commit: string) {
  const open = await allPages(api, `repos/${repository}/pulls?state=open&head=${encodeURIComponent(branch)}`);
  return open.map((item) => pullRequest.parse(item)).find(({ head }) => head.sha === commit)?.number;
}
