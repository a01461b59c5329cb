import { expect, test } from 'vitest';
import { nobodyToTell } from '../../../src/site/publisher.ts';

test('a copy that nobody can be told about is said to be one, and what to set', () => {
  const note = nobodyToTell({ repositoryUrl: undefined, mailbox: undefined });
  expect(note).toContain('REPOSITORY_URL');
  expect(note).toContain('MAILBOX');
});

test.each([
  { repositoryUrl: 'https://github.com/example/map', mailbox: undefined },
  { repositoryUrl: undefined, mailbox: 'corrections@example.org' },
])('nothing is said where there is somebody to tell', (settings) => {
  expect(nobodyToTell(settings)).toBeUndefined();
});
