import { expect, test } from 'vitest';
import { issueOf, runOf } from '../../../src/github/event.ts';

test('an event is recognised by its form', () => {
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
