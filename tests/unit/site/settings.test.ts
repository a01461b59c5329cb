import { describe, expect, test } from 'vitest';
import {
  checkFolder,
  readBasePath,
  readMailbox,
  readOutDir,
  readRepositoryUrl,
  readSiteUrl,
} from '../../../src/site/settings.ts';

describe('SITE_URL', () => {
  test.each([
    [undefined, 'http://localhost:4321'],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('%s is %s', (value, origin) => {
    expect(readSiteUrl({ SITE_URL: value })).toBe(origin);
  });

  test.each([
    ['https://example.org/sub/', 'Write the host alone, https://example.org; a path below it is said with BASE_PATH.'],
    ['https://example.org/?a', 'Write the host alone, https://example.org; a path below it is said with BASE_PATH.'],
    ['example.org', 'Write the address of the host, such as https://example.org.'],
    ['ftp://example.org', 'Write the address of the host, such as https://example.org.'],
    ['https://me@example.org', 'Write the address of the host, such as https://example.org.'],
  ])('refuses %s', (value, fix) => {
    expect(() => readSiteUrl({ SITE_URL: value })).toThrow(`SITE_URL is "${value}". ${fix}`);
  });
});

describe('BASE_PATH', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['map', '/map'],
    ['/a-b_c/~d.e/', '/a-b_c/~d.e'],
  ])('%s is %s', (value, path) => {
    expect(readBasePath({ BASE_PATH: value })).toBe(path);
  });

  test.each(['x?y', '/a b/', '/a//b', '/../x', '/x#y', 'https://example.org/x', '/%2e/'])('refuses %s', (value) => {
    expect(() => readBasePath({ BASE_PATH: value })).toThrow(
      `BASE_PATH is "${value}". Write a path of letters, figures, hyphens and slashes, such as /recurrent-care-map.`,
    );
  });
});

describe('REPOSITORY_URL', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['https://github.com/owner/name', 'https://github.com/owner/name'],
    ['https://github.com/owner/name.git', 'https://github.com/owner/name'],
    ['https://github.com/owner/name/', 'https://github.com/owner/name'],
  ])('%s is %s', (value, address) => {
    expect(readRepositoryUrl({ REPOSITORY_URL: value })).toBe(address);
  });

  test.each(['javascript:alert(1)', 'github.com/owner/name', 'git@github.com:owner/name.git', 'https://github.com/'])(
    'refuses %s',
    (value) => {
      expect(() => readRepositoryUrl({ REPOSITORY_URL: value })).toThrow(
        `REPOSITORY_URL is "${value}". Write the whole address of the project's page, such as https://github.com/owner/name.`,
      );
    },
  );
});

test('MAILBOX is an email address, or unset', () => {
  expect(readMailbox({})).toBeUndefined();
  expect(readMailbox({ MAILBOX: 'corrections@example.org' })).toBe('corrections@example.org');
  for (const value of ['corrections', 'not a mailbox<b>', '@example.org'])
    expect(() => readMailbox({ MAILBOX: value })).toThrow(
      `MAILBOX is "${value}". Write a mailbox, such as corrections@example.org.`,
    );
});

describe('OUT_DIR', () => {
  const out = (value: string | undefined) => readOutDir({ OUT_DIR: value }, '/srv/map');

  test.each([undefined, 'dist', 'dist/site', '../elsewhere', '/tmp/site'])('%s is a valid output folder', (value) => {
    expect(out(value)).toBe(value ?? 'dist');
  });

  test.each(['.', '..', '/', 'data', 'src/pages', './.git', 'public/'])(
    'refuses %s, which would be emptied',
    (value) => {
      expect(() => out(value)).toThrow(
        `OUT_DIR is "${value}". Everything in it would be taken away. Write a folder of its own, such as dist.`,
      );
    },
  );

  test('refuses a folder next to the project whose name begins with the project’s, in which no build succeeds', () => {
    expect(() => out('../map-site')).toThrow(
      'OUT_DIR is "../map-site". A folder beside the project cannot begin with the name of the project. Choose another name.',
    );
  });
});

test.each(['#', '%', '?', '"'])('a folder with the character %s in its path is rejected in one sentence', (sign) => {
  expect(() => checkFolder(`/home/a/map${sign}2`)).toThrow(
    `The path of the project, /home/a/map${sign}2, has the sign ${sign}, with which no build works. Rename the folder.`,
  );
  expect(() => checkFolder("/home/a b/it's (new) & ä")).not.toThrow();
});
