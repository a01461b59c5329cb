import { expect, test } from 'vitest';
import { runOf } from '../../../src/github/event.ts';
import { pullRequestOf } from '../../../src/github/pull-request.ts';
import { fakeApi } from './api-calls.ts';

const MAP = 'example/map';

test('a run belongs to the open pull request with its commit as head; a branch name is only a name, whatever it contains', async () => {
  const commit = 'a'.repeat(40);
  const event = {
    workflow_run: { id: 5, head_sha: commit, head_branch: 'x&head=y', head_repository: { owner: { login: 'fork' } } },
  };
  const run = runOf(event);
  const path = 'GET repos/example/map/pulls?state=open&head=fork%3Ax%26head%3Dy';
  const { api } = fakeApi({
    [path]: [
      { number: 1, head: { sha: 'b' } },
      { number: 2, head: { sha: commit } },
    ],
  });
  expect(await pullRequestOf(api, MAP, run.branch, run.commit)).toBe(2);
  expect(await pullRequestOf(fakeApi({ [path]: [] }).api, MAP, run.branch, run.commit)).toBeUndefined();
});
