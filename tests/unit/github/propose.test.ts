import { describe, expect, test } from 'vitest';
import { propose } from '../../../src/github/propose.ts';
import { fakeApi, writes } from './api-calls.ts';

const MAP = 'example/map';

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

  test('makes a branch from main, the file on it, and a pull request, and requests the check', async () => {
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

  test('that is made again resets its branch and keeps its pull request', async () => {
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
