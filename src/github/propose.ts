import { z } from 'zod';
import type { Api } from './api.ts';

/** A record that was made from a form, for a maintainer to review. */
export type Proposal = { issue: number; path: string; isNew: boolean; text: string; body: string };

const reference = z.object({ ref: z.string(), object: z.object({ sha: z.string() }) });
const file = z.object({ sha: z.string() });
const pullRequest = z.object({ number: z.int().positive() });

/**
 * Commits a record to a branch of its own and opens a pull request for it. For an issue that has one already, the branch is
 * reset to main first and the pull request is kept.
 *
 * @param repository `owner/name`
 * @returns the number of the pull request
 */
export async function propose(api: Api, repository: string, proposal: Proposal): Promise<number> {
  const branch = `form/issue-${proposal.issue}`;
  await resetBranch(api, repository, branch);
  await writeFile(api, repository, branch, proposal);
  const number = await openPullRequest(api, repository, branch, proposal);
  // A push by a workflow starts no other workflow, so the check of the branch has to be requested.
  await api('POST', `repos/${repository}/actions/workflows/check.yml/dispatches`, { ref: branch });
  return number;
}

async function resetBranch(api: Api, repository: string, branch: string): Promise<void> {
  const { sha } = reference.parse(await api('GET', `repos/${repository}/git/ref/heads/main`)).object;
  const alike = z.array(reference).parse(await api('GET', `repos/${repository}/git/matching-refs/heads/${branch}`));
  if (alike.some(({ ref }) => ref === `refs/heads/${branch}`))
    await api('PATCH', `repos/${repository}/git/refs/heads/${branch}`, { sha, force: true });
  else await api('POST', `repos/${repository}/git/refs`, { ref: `refs/heads/${branch}`, sha });
}

async function writeFile(api: Api, repository: string, branch: string, proposal: Proposal): Promise<void> {
  const address = `repos/${repository}/contents/data/${proposal.path}`;
  const old = proposal.isNew ? undefined : file.parse(await api('GET', `${address}?ref=${branch}`));
  await api('PUT', address, {
    message: titleOf(proposal),
    content: Buffer.from(proposal.text).toString('base64'),
    branch,
    ...(old && { sha: old.sha }),
  });
}

async function openPullRequest(api: Api, repository: string, branch: string, proposal: Proposal): Promise<number> {
  const [owner] = repository.split('/');
  const open = await api('GET', `repos/${repository}/pulls?state=open&head=${owner}:${branch}`);
  const [known] = z.array(pullRequest).parse(open);
  if (known) {
    await api('PATCH', `repos/${repository}/pulls/${known.number}`, { body: proposal.body });
    return known.number;
  }
  const made = { title: titleOf(proposal), head: branch, base: 'main', body: proposal.body };
  return pullRequest.parse(await api('POST', `repos/${repository}/pulls`, made)).number;
}

/** Such as "[north-west] Add nest-rochdale, from issue 12". It is made of the path alone, so that it repeats nothing a stranger wrote. */
function titleOf({ path, isNew, issue }: Proposal): string {
  const [, region, name = ''] = path.split('/');
  return `[${region}] ${isNew ? 'Add' : 'Correct'} ${name.replace(/\.yaml$/, '')}, from issue ${issue}`;
}
