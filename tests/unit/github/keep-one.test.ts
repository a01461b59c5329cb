import { describe, expect, test } from 'vitest';
import { keepOneComment, keepOneIssue } from '../../../src/github/keep-one.ts';
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

  test('is updated where there is one', async () => {
    const ours = { id: 3, body: '<!-- recurrent-care-map:entry -->\nOld words', user: bot };
    expect(await asked([ours])).toEqual([['PATCH', 'repos/example/map/issues/comments/3', { body }]]);
  });

  test('needs a marker, or it would be written again and again', async () => {
    await expect(keepOneComment(fakeApi({ [comments]: [] }).api, MAP, 7, 'No marker')).rejects.toThrow('marker');
  });
});

test('one issue is opened under its label, and then updated', async () => {
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

test('a report that is too long for GitHub is cut at the end of a line, and says so', async () => {
  const { api, calls } = fakeApi({
    'GET repos/example/map/issues/7/comments': [],
    'POST repos/example/map/issues/7/comments': {},
  });
  await keepOneComment(api, MAP, 7, `${body}\n${'- a line of a list\n'.repeat(4000)}`);
  const [[, , sent] = []] = writes(calls);
  expect(JSON.stringify(sent).length).toBeLessThan(65_536);
  expect(sent).toEqual({
    body: expect.stringMatching(/- a line of a list\n\nThe rest is too long to be shown here\.\n$/),
  });
});
