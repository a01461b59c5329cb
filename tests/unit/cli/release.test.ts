import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { archiveOf, sumsOf } from '../../../src/cli/release/archive.ts';

const CITATION = readFileSync('CITATION.cff', 'utf8');
const RELEASED = { day: '2026-11-24', commit: '0123456789ab', site: 'https://example.org/' };
const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['downloads/services.csv', bytes('id\r\noak\r\n')],
  ['api/v1/services.json', bytes('{}')],
  ['CITATION.cff', bytes(CITATION)],
  ['LICENSE-DATA.md', bytes('The licence.')],
]);
const { name, zip } = archiveOf(files, RELEASED);
const inside = new Map(Object.entries(unzipSync(zip)));
const textOf = (path: string) => new TextDecoder().decode(inside.get(`recurrent-care-map-2026-11-24/${path}`));

const work = mkdtempSync(join(tmpdir(), 'recurrent-care-map-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('a release is one zip file named after its day, with every file and the checksum of each', () => {
  expect(name).toBe('recurrent-care-map-2026-11-24.zip');
  expect(textOf('downloads/services.csv')).toBe('id\r\noak\r\n');
  const sums = textOf('SHA256SUMS').trim().split('\n');
  expect(sums).toHaveLength(files.size);
  for (const [sum, path = ''] of sums.map((line) => line.split('  ')))
    expect([path, sum]).toEqual([path, createHash('sha256').update(textOf(path)).digest('hex')]);
  expect(sumsOf(new Map([['a', bytes('')]]))).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n',
  );
});

test('CITATION.cff in it has the day, the commit and the address, and keeps everything else', () => {
  const cited = parse(textOf('CITATION.cff'));
  expect(cited).toEqual({
    ...parse(CITATION),
    'date-released': '2026-11-24',
    commit: '0123456789ab',
    url: 'https://example.org/',
  });
});

test('the same files make a zip file with the same bytes', () => {
  expect(Buffer.from(archiveOf(new Map(files), RELEASED).zip).equals(Buffer.from(zip))).toBe(true);
});

test('a site that was built from other records is not released', () => {
  mkdirSync(join(work, 'api/v1'), { recursive: true });
  writeFileSync(join(work, 'api/v1/services.json'), '{"generatedAt":"2001-01-01"}');
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/release.ts', join(work, 'release')], {
    encoding: 'utf8',
    env: { ...process.env, OUT_DIR: work, BUILD_DATE: '2026-11-24' },
  });
  expect(status).toBe(2);
  expect(stderr).toContain(
    'is a build of 2001-01-01, and these records are of 2026-11-24. Build it first: npm run build',
  );
});
