import { expect, test } from 'vitest';
import { missingContact, missingContactForReaders } from '../../../src/site/publisher.ts';

test('a copy of the site without a contact says so in the build, and what to set', () => {
  const note = missingContact({ repositoryUrl: undefined, mailbox: undefined });
  expect(note).toContain('REPOSITORY_URL');
  expect(note).toContain('MAILBOX');
});

test.each([
  { repositoryUrl: 'https://github.com/example/map', mailbox: undefined },
  { repositoryUrl: undefined, mailbox: 'corrections@example.org' },
])('nothing is said where there is somebody to tell', (settings) => {
  expect(missingContact(settings)).toBeUndefined();
});

test('readers are told too, and who publishes the copy where that is known', () => {
  const nobody = { repositoryUrl: undefined, mailbox: undefined };
  expect(missingContactForReaders({ ...nobody, publisher: undefined })).toMatch(/^Whoever published this copy/);
  expect(missingContactForReaders({ ...nobody, publisher: 'Example University' })).toMatch(
    /^Example University publishes/,
  );
  expect(missingContactForReaders({ ...nobody, mailbox: 'a@example.org', publisher: undefined })).toBeUndefined();
});
