import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDirectory } from '../../../src/model/read.ts';
import { TODAY, withCopy } from '../model/changed-copy.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FILE = 'services/woodland/linden-friends-alder.yaml';

/** Runs the command as a person would, with `typed` as what they type. */
function run(folder: string, flags: readonly string[], typed = '') {
  const { status, stdout, stderr } = spawnSync(
    join(ROOT, 'node_modules/.bin/node'),
    [join(ROOT, 'src/cli/new.ts'), '--data', folder, ...flags],
    { cwd: ROOT, encoding: 'utf8', input: typed, env: { ...process.env, NO_COLOR: '1' } },
  );
  return { code: status, out: stdout, err: stderr };
}

const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).toSorted();

const FLAGS = {
  name: 'Linden Friends',
  type: 'local',
  kind: 'recurrent-care',
  area: 'Alder',
  summary: 'A group for parents in Alder who have had a child removed.',
  status: 'unknown',
  'evidence-url': 'https://www.example.org/linden',
  'evidence-title': 'Linden Friends (Alder Council)',
};
const flags = (changes: Record<string, string | undefined> = {}): string[] =>
  Object.entries({ ...FLAGS, ...changes }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );

describe('with flags', () => {
  test('writes a record that the check takes, says what next, and does not write over it', () => {
    withCopy([], (folder) => {
      const { code, out, err } = run(folder, flags());
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain(`Wrote ${join(folder, FILE)}. The check finds nothing wrong with it.`);
      expect(out).toContain('npm run check:data');
      expect(readDirectory(folder, TODAY).problems).toEqual([]);
      const before = readFileSync(join(folder, FILE), 'utf8');
      const again = run(folder, flags({ summary: 'Another text about a group for parents in Alder.' }));
      expect([again.code, again.out]).toEqual([1, '']);
      expect(again.err).toContain('There is already ');
      expect(readFileSync(join(folder, FILE), 'utf8')).toBe(before);
    });
  });

  test.each([
    ['a hidden character, which the check finds', { name: 'Linden\u200bFriends' }, ':2:13  hidden-character  Here is'],
    ['an order to the machine that prints it', { name: 'x\n::error::y' }, '--name: This is "x\\n::error::y", which'],
  ])('%s: nothing is written', (_, changes, message) => {
    withCopy([], (folder) => {
      const before = filesIn(folder);
      const { code, out, err } = run(folder, flags(changes));
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(message);
      expect(err.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
      expect(filesIn(folder)).toEqual(before);
    });
  });

  test('2 for a flag that there is not, and for a folder that there is not', () => {
    expect(run('nowhere', flags())).toMatchObject({ code: 2, out: '' });
    expect(run('data', ['--colour', 'red']).err).toContain(
      'Unknown option --colour. npm run new -- --help lists the options.',
    );
  });
});

describe('without flags', () => {
  const ANSWERS = `${FLAGS.name}\nlocl\nlocal\nrecurrent-care\n\nAlder\n${FLAGS.summary}\nunknown\n${'\n'.repeat(8)}
${FLAGS['evidence-url']}\n${FLAGS['evidence-title']}\n`;

  test('asks, asks again where an answer cannot be taken, and writes', () => {
    withCopy([], (folder) => {
      const { code, out } = run(folder, [], `${ANSWERS}\n`);
      expect(out).toContain('"locl" is not one of the answers. Did you mean "local"?');
      expect([code, existsSync(join(folder, FILE))]).toEqual([0, true]);
      expect(readDirectory(folder, TODAY).problems).toEqual([]);
    });
  });

  test('writes nothing where the answers end early', () => {
    withCopy([], (folder) => {
      const before = filesIn(folder);
      const { code, err } = run(folder, [], ANSWERS);
      expect([code, err]).toEqual([1, 'No more answers came. Nothing was written.\n']);
      expect(filesIn(folder)).toEqual(before);
    });
  });
});
