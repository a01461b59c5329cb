import { z } from 'zod';
import type { Api } from './api.ts';

/** A record that a form made, to be put before a maintainer. */
export type Proposal = { issue: number; path: string; isNew: boolean; text: string; body: string };

const reference = z.object({ ref: z.string(), object: z.object({ sha: z.string() }) });
const file = z.object({ sha: z.string() });
const pullRequest = z.object({ number: z.int().positive() });

/**
 * Puts a record on a branch of its own and opens a pull request for it. Done again for the same issue, the branch begins
 * anew from main and the pull request stays.
 *
 * @param repository `owner/name`
 * @returns the number of the pull request
 */
export async function propose(api: Api, repository: string, proposal: Proposal): Promise<number> {
  const branch = `form/issue-${proposal.issue}`;
  await beginBranch(api, repository, branch);
  await writeFile(api, repository, branch, proposal);
  const number = await openPullRequest(api, repository, branch, proposal);
  // What a workflow pushes starts no workflow, so the check of the branch is asked for.
  await api('POST', `repos/${repository}/actions/workflows/check.yml/dispatches`, { ref: branch });
  return number;
}

async function beginBranch(api: Api, repository: string, branch: string): Promise<void> {
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

/** "[north-west] Add nest-rochdale, from issue 12": of the path alone, so that no stranger's words are in it. */
function titleOf({ path, isNew, issue }: Proposal): string {
  const [, region, name = ''] = path.split('/');
  return `[${region}] ${isNew ? 'Add' : 'Correct'} ${name.replace(/\.yaml$/, '')}, from issue ${issue}`;
}
