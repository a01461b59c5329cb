import { expect, test } from 'vitest';
import { nobodyToTell, nobodyToTellReaders } from '../../../src/site/publisher.ts';

test('a copy of the site without a contact says so in the build, and what to set', () => {
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

test('readers are told too, and who publishes the copy where that is known', () => {
  const nobody = { repositoryUrl: undefined, mailbox: undefined };
  expect(nobodyToTellReaders({ ...nobody, publisher: undefined })).toMatch(/^Whoever published this copy/);
  expect(nobodyToTellReaders({ ...nobody, publisher: 'Example University' })).toMatch(/^Example University publishes/);
  expect(nobodyToTellReaders({ ...nobody, mailbox: 'a@example.org', publisher: undefined })).toBeUndefined();
});
