import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GOOD_FOLDER } from '../model/changed-copy.ts';
import { type Stub, startStub } from './links/stub-server.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const path = (file: string): string => join(ROOT, file);

let stub: Stub;
beforeAll(async () => {
  stub = await startStub();
});
afterAll(() => stub.close());

/** Runs the command on the good folder, where every page exists except those of Alder. */
const links = (...options: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const patience = ['--data', GOOD_FOLDER, '--pause', '1', '--retries', '0'];
    const given = [
      '--import',
      path('tests/unit/cli/links/to-stub.ts'),
      path('src/cli/links.ts'),
      ...patience,
      ...options,
    ];
    const env = { ...process.env, STUB: stub.origin, NO_COLOR: '1' };
    execFile(path('node_modules/.bin/node'), given, { cwd: ROOT, env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });

test('lists the broken links, and exits with 0', async () => {
  const { code, out, err } = await links();
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Gone. ');
  expect(out).toContain('https://steps.example.org/alder  status 404  (services/woodland/alder-steps.yaml:');
  expect(out).toMatch(/Asked for \d+ links: \d+ without a page, \d+ moved\.\n$/);
  expect([...stub.userAgents]).toEqual([expect.stringMatching(/^recurrent-care-map-links\/1 \(/)]);
});

test('writes the same for an issue with --markdown, which --help names', async () => {
  const { code, out, err } = await links('--markdown');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('### Gone. ');
  expect(out).toMatch(
    /^- \[ \] ` https:\/\/steps\.example\.org\/alder ` ` status 404 ` ` services\/woodland\/alder-steps\.yaml:/m,
  );
  expect((await links('--help')).out).toContain('--markdown');
});

test('exits with an error with --strict', async () => {
  expect(await links('--strict')).toMatchObject({ code: 1 });
});

test('says what it cannot do, and how it is used', async () => {
  const { code, err } = await links('--pause', 'long');
  expect(code).toBe(2);
  expect(err).toContain('--pause is a whole number, not "long".\nnpm run links -- [--markdown]');
});
