import { describe, expect, test } from 'vitest';
import { allOf, githubApi } from '../../../src/github/api.ts';
import { issueOf, runOf } from '../../../src/github/event.ts';
import { keepOneComment, keepOneIssue } from '../../../src/github/keep-one.ts';
import { applyLabels } from '../../../src/github/labels.ts';
import { propose } from '../../../src/github/propose.ts';
import { pullRequestOf } from '../../../src/github/pull-request.ts';
import { fakeApi, writes } from './api-calls.ts';

const MAP = 'example/map';
const body = '<!-- recurrent-care-map:entry -->\nNew words';
const bot = { login: 'github-actions[bot]' };

describe('one comment', () => {
  const comments = 'GET repos/example/map/issues/7/comments';
  const asked = async (there: unknown[]) => {
    const { api, calls } = fakeApi({
      [comments]: there,
      'POST repos/example/map/issues/7/comments': {},
      'PATCH repos/example/map/issues/comments/3': {},
    });
    await keepOneComment(api, MAP, 7, body);
    return writes(calls);
  };

  test('is written where there is none of ours', async () => {
    const others = [
      { id: 1, body, user: { login: 'somebody' } },
      { id: 2, body: '<!-- recurrent-care-map:preview -->\n', user: bot },
      { id: 4, body: null, user: null },
    ];
    expect(await asked(others)).toEqual([['POST', 'repos/example/map/issues/7/comments', { body }]]);
  });

  test('is written anew where it is there', async () => {
    const ours = { id: 3, body: '<!-- recurrent-care-map:entry -->\nOld words', user: bot };
    expect(await asked([ours])).toEqual([['PATCH', 'repos/example/map/issues/comments/3', { body }]]);
  });

  test('needs a marker, or it would be written again and again', async () => {
    await expect(keepOneComment(fakeApi({ [comments]: [] }).api, MAP, 7, 'No marker')).rejects.toThrow('marker');
  });
});

test('one issue is opened under its label, and then kept', async () => {
  const list = 'GET repos/example/map/issues?state=open&labels=stale';
  const report = { title: 'Entries to check', label: 'stale', body };
  const first = fakeApi({ [list]: [], 'POST repos/example/map/issues': {} });
  await keepOneIssue(first.api, MAP, report);
  expect(writes(first.calls)).toEqual([
    ['POST', 'repos/example/map/issues', { title: 'Entries to check', labels: ['stale'], body }],
  ]);
  const again = fakeApi({ [list]: [{ id: 1, number: 9, body, user: bot }], 'PATCH repos/example/map/issues/9': {} });
  await keepOneIssue(again.api, MAP, report);
  expect(writes(again.calls)).toEqual([['PATCH', 'repos/example/map/issues/9', { body }]]);
});

describe('a proposal', () => {
  const proposal = {
    issue: 12,
    path: 'services/london/pause-x.yaml',
    isNew: true,
    text: 'name: Ŷ\n',
    body: 'Closes #12',
  };
  const ref = { ref: 'refs/heads/form/issue-12', object: { sha: 'old' } };
  const answers = (there: boolean) => ({
    'GET repos/example/map/git/ref/heads/main': { ref: 'refs/heads/main', object: { sha: 'tip' } },
    'GET repos/example/map/git/matching-refs/heads/form/issue-12': [
      { ...ref, ref: `${ref.ref}3` },
      ...(there ? [ref] : []),
    ],
    'POST repos/example/map/git/refs': {},
    'PATCH repos/example/map/git/refs/heads/form/issue-12': {},
    'GET repos/example/map/contents/data/services/london/pause-x.yaml?ref=form/issue-12': { sha: 'blob' },
    'PUT repos/example/map/contents/data/services/london/pause-x.yaml': {},
    'GET repos/example/map/pulls?state=open&head=example:form/issue-12': there ? [{ number: 30 }] : [],
    'POST repos/example/map/pulls': { number: 31 },
    'PATCH repos/example/map/pulls/30': {},
    'POST repos/example/map/actions/workflows/check.yml/dispatches': undefined,
  });

  test('makes a branch from main, the file on it, and a pull request, and asks for the check', async () => {
    const { api, calls } = fakeApi(answers(false));
    expect(await propose(api, MAP, proposal)).toBe(31);
    const title = '[london] Add pause-x, from issue 12';
    expect(writes(calls)).toEqual([
      ['POST', 'repos/example/map/git/refs', { ref: 'refs/heads/form/issue-12', sha: 'tip' }],
      [
        'PUT',
        'repos/example/map/contents/data/services/london/pause-x.yaml',
        { message: title, content: 'bmFtZTogxbYK', branch: 'form/issue-12' },
      ],
      ['POST', 'repos/example/map/pulls', { title, head: 'form/issue-12', base: 'main', body: 'Closes #12' }],
      ['POST', 'repos/example/map/actions/workflows/check.yml/dispatches', { ref: 'form/issue-12' }],
    ]);
  });

  test('made again begins its branch anew and keeps its pull request', async () => {
    const { api, calls } = fakeApi(answers(true));
    expect(await propose(api, MAP, { ...proposal, isNew: false })).toBe(30);
    expect(writes(calls).map(([method, path]) => `${method} ${path}`)).toEqual([
      'PATCH repos/example/map/git/refs/heads/form/issue-12',
      'PUT repos/example/map/contents/data/services/london/pause-x.yaml',
      'PATCH repos/example/map/pulls/30',
      'POST repos/example/map/actions/workflows/check.yml/dispatches',
    ]);
    expect(calls.find(([method]) => method === 'PUT')?.[2]).toMatchObject({
      sha: 'blob',
      message: '[london] Correct pause-x, from issue 12',
    });
  });
});

test('labels that are missing are made, those that differ are mended, and others are left alone', async () => {
  const label = (name: string, color = '2f6f4e') => ({ name, color, description: 'x' });
  const { api, calls } = fakeApi({
    'GET repos/example/map/labels': [label('same'), label('other', 'ffffff'), label('theirs')],
    'POST repos/example/map/labels': {},
    'PATCH repos/example/map/labels/other': {},
  });
  await applyLabels(api, MAP, [label('same'), label('other'), label('new')]);
  expect(writes(calls)).toEqual([
    ['PATCH', 'repos/example/map/labels/other', label('other')],
    ['POST', 'repos/example/map/labels', label('new')],
  ]);
});

test('a run belongs to the open pull request that ends at its commit; a branch name is a name, whatever is in it', async () => {
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

test('an event is read by its form', () => {
  const issue = {
    number: 1,
    html_url: 'https://github.com/example/map/issues/1',
    created_at: '2026-11-20T10:00:00Z',
    body: null,
  };
  expect(issueOf({ issue })).toEqual({ number: 1, url: issue.html_url, day: '2026-11-20', body: '' });
  expect(() => issueOf({ issue: { ...issue, number: '1; id' } })).toThrow();
  expect(() => runOf({ workflow_run: { head_sha: '--upload-pack=x' } })).toThrow();
});

test('a list of more than a hundred is read to its end', async () => {
  const pages = [Array.from({ length: 100 }, (_, at) => at), [100]];
  const items = await allOf(async (_, path) => pages[Number(path.at(-1)) - 1], 'repos/example/map/labels');
  expect(items).toHaveLength(101);
});

test('what GitHub refuses is thrown with its status and without the token', async () => {
  const { createServer } = await import('node:http');
  const server = createServer((_, response) => response.writeHead(403).end('{}')).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as { port: number };
  const asked = githubApi(`http://127.0.0.1:${port}`, 'a-token')('GET', 'repos/example/map');
  await expect(asked).rejects.toThrow(/^GitHub answered 403 to GET repos\/example\/map\.$/);
  server.close();
});
