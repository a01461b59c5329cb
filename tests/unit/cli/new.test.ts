import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDirectory } from '../../../src/model/read.ts';
import { GOOD_FOLDER, TODAY, withCopy } from '../model/changed-copy.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FILE = 'services/woodland/linden-friends-alder.yaml';

/** Runs the command as a person would. `typed` is what the person types. */
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
  test('writes a record that passes the check, says what comes next, and does not overwrite it', () => {
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
    [
      'a hidden character, which the check finds',
      { name: 'Linden\u200bFriends' },
      ':2:13  hidden-character  “What is the service called?”: Here is an invisible character',
    ],
    ['an order to the machine that prints it', { area: 'x\n::error::y' }, '--area: "x\\n::error::y" is not a council'],
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

  test('2 for an unknown flag, and for a missing folder', () => {
    expect(run('nowhere', flags())).toMatchObject({ code: 2, out: '' });
    expect(run('data', ['--colour', 'red']).err).toContain(
      'Unknown option --colour. npm run new -- --help lists the options.',
    );
  });
});

test('the problems that the check finds are shown with the record and what to do about them', () => {
  withCopy([], (folder) => {
    const { err } = run(folder, flags({ phone: '07700900123' }));
    expect(err).toContain('07700 900123 is a mobile number');
    expect(err).toContain(
      `Nothing was written. Copy the text below into ${join(folder, FILE)}, mend the lines named above, then run npm run check:data.\n# yaml`,
    );
  });
});

test('2 for a missing folder, in one line', () => {
  expect(run('/none', flags())).toEqual({ code: 2, out: '', err: 'There is no folder "/none".\n' });
});

test('a closed service is not asked about referrals, and the next step is its successor', () => {
  withCopy([], (folder) => {
    const { out } = run(folder, flags({ status: 'closed', closed: '2021' }));
    expect(out).toContain('"followed-by"');
    expect(out).not.toContain('referral');
    expect(readFileSync(join(folder, FILE), 'utf8')).toContain('  state: closed\n  closed: 2021\n');
  });
});

test('Ctrl+C ends the command with a message', async () => {
  const child = spawn(join(ROOT, 'node_modules/.bin/node'), [join(ROOT, 'src/cli/new.ts'), '--data', GOOD_FOLDER], {
    cwd: ROOT,
  });
  const err: string[] = [];
  child.stderr.on('data', (text) => err.push(String(text)));
  child.stdout.once('data', () => child.kill('SIGINT'));
  const [code] = await once(child, 'close');
  expect([code, err.join('')]).toEqual([130, '\nStopped. Nothing was written.\n']);
});

describe('without flags', () => {
  const SOURCE = `${FLAGS['evidence-url']}\n${FLAGS['evidence-title']}\n\n`;
  const ANSWERS = `${FLAGS.name}\n${SOURCE}locl\nlocal\nrecurrent-care\n\nAlder\n${FLAGS.summary}\nunknown\n${'\n'.repeat(8)}`;

  test('asks, asks again where an answer cannot be accepted, and writes', () => {
    withCopy([], (folder) => {
      const { code, out } = run(folder, [], `${ANSWERS}yes\n`);
      expect(out).toContain('"locl" is not one of the answers. Did you mean "Local service"?');
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
