import { z } from 'zod';

/** What is read of an `issues` event. The text of the issue comes from a stranger. */
const labelled = z.object({
  issue: z.object({
    number: z.int().positive(),
    html_url: z.url({ protocol: /^https$/ }),
    created_at: z.iso.datetime(),
    body: z.string().nullable(),
  }),
});

/** What is read of a `workflow_run` event. */
const run = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
    head_branch: z.string(),
    head_repository: z.object({ owner: z.object({ login: z.string() }) }),
  }),
});

/**
 * The issue of an `issues` event: its number, address, day (`YYYY-MM-DD`) and text.
 *
 * @throws where it is no such event
 */
export function issueOf(event: unknown) {
  const { number, html_url: url, created_at, body } = labelled.parse(event).issue;
  return { number, url, day: created_at.slice(0, 10), body: body ?? '' };
}

/**
 * The run of a `workflow_run` event: its number, the commit that it ran for, and the branch as `owner:name`.
 *
 * @throws where it is no such event
 */
export function runOf(event: unknown) {
  const { id, head_sha: commit, head_branch, head_repository } = run.parse(event).workflow_run;
  return { id, commit, branch: `${head_repository.owner.login}:${head_branch}` };
}
