import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { GOOD_FOLDER } from '../model/changed-copy.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

function stale(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    join(ROOT, 'node_modules/.bin/node'),
    [join(ROOT, 'src/cli/stale.ts'), '--data', GOOD_FOLDER, ...options],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  return { code: status, out: stdout, err: stderr };
}

test('lists the records of a region, or the first of all records', () => {
  const { code, out, err } = stale('--region', 'woodland');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^1 service, oldest evidence first\n\nAlder Steps \(operational, June 2021, /);
  expect(JSON.parse(stale('--json', '--limit', '1').out)).toHaveLength(1);
});

test('begins with how many services are listed, and out of how many', () => {
  expect(stale().out).toMatch(/^2 services, oldest evidence first\n\n/);
  expect(stale('--limit', '1').out).toMatch(/^1 of 2 services, oldest evidence first\n\n/);
  expect(stale('--markdown').out).toMatch(/^- \[ \] /);
});

test('says which region a council is in, and what each option does', () => {
  expect(stale('--region', 'Alder').err).toMatch(/^Alder is not a region\. It is in woodland: --region woodland\n/);
  const { out } = stale('--help');
  for (const flag of ['region', 'limit', 'json', 'markdown', 'data'])
    expect(out).toMatch(new RegExp(`^  --${flag} `, 'm'));
});

test('says what it cannot do, and how it is used', () => {
  expect(stale('--region', 'nowhere')).toMatchObject({ code: 2, out: '' });
  const { code, err } = stale('--limit', 'few');
  expect(code).toBe(2);
  expect(err).toContain('--limit is a number of records, not "few".\nnpm run stale -- [--region ID]');
});
