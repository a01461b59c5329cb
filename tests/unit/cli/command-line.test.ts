import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { intendedCommand } from '../../../src/cli/command-line.ts';

const COMMANDS = ['boundaries', 'check', 'github-comment', 'links', 'new', 'stale'];
const TO_NPM = { check: 'check:data', 'github-comment': 'github:comment' } as Record<string, string>;

/** The error of a command for options that it cannot accept. */
function said(script: string, options: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/node', [`src/cli/${script}.ts`, ...options], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

test.each(COMMANDS)('%s says in one line that an option is unknown, and where the options are listed', (script) => {
  const stderr = `Unknown option --hlep. npm run ${TO_NPM[script] ?? script} -- --help lists the options.\n`;
  expect(said(script, ['--hlep'])).toEqual({ status: 2, stdout: '', stderr });
});

test.each([
  [['--limit'], '--limit needs an answer after it.'],
  [['--limit', '--json'], '--limit needs an answer after it.'],
  [['--json=3'], '--json stands alone, with nothing after it.'],
  [['north-west'], '"north-west" belongs to no option.'],
  [['--data', '/none'], 'There is no folder "/none".'],
])('%j: %s', (options, message) => {
  const { status, stderr } = said('stale', options);
  expect([status, stderr.split('\n').length, stderr.slice(0, message.length)]).toEqual([2, 2, message]);
});

test('where npm took the options, the command is shown again with the missing --', () => {
  const { status, stderr } = said('stale', ['north-west'], { npm_config_region: 'true' });
  expect([status, stderr]).toEqual([2, 'Put -- before the options: npm run stale -- --region north-west.\n']);
});

test('a missing -- is reported only where npm took an option of the command', () => {
  const options = { region: { type: 'string' }, limit: { type: 'string' }, email: { type: 'string' } } as const;
  const meant = (words: string[], env: Record<string, string>) => intendedCommand('npm run x --', options, words, env);
  expect(meant([], { npm_config_limit: '3' })).toBe('npm run x -- --limit 3');
  expect(meant(['a', '2'], { npm_config_region: 'true', npm_config_limit: 'true' })).toBe(
    'npm run x -- --region … --limit …',
  );
  expect(meant(['North West'], { npm_config_region: 'true' })).toBe('npm run x -- --region "North West"');
  expect(meant(['--region', 'a'], { npm_config_region: 'true' })).toBeUndefined();
  expect(meant([], { npm_config_email: 'a@example.org', npm_config_cache: '/x' })).toBeUndefined();
});
