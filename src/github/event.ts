import { z } from 'zod';

/** What a workflow is told of the issue that was labelled. Its text is a stranger's. */
const labelled = z.object({
  issue: z.object({
    number: z.int().positive(),
    html_url: z.url({ protocol: /^https$/ }),
    created_at: z.iso.datetime(),
    body: z.string().nullable(),
  }),
});

const run = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
    head_branch: z.string(),
    head_repository: z.object({ owner: z.object({ login: z.string() }) }),
  }),
});

/** The issue of an `issues` event: its number, address, day (`YYYY-MM-DD`) and text. Throws where it is none. */
export function issueOf(event: unknown) {
  const { number, html_url: url, created_at, body } = labelled.parse(event).issue;
  return { number, url, day: created_at.slice(0, 10), body: body ?? '' };
}

/** What a `workflow_run` event says of the run: its number, the commit that it ran for, and the branch as `owner:name`. */
export function runOf(event: unknown) {
  const { id, head_sha: commit, head_branch, head_repository } = run.parse(event).workflow_run;
  return { id, commit, branch: `${head_repository.owner.login}:${head_branch}` };
}
