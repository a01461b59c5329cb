import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = '.github/workflows';
const pinned = z.string().regex(/^[a-z-]+\/[a-z-]+@[0-9a-f]{40}$/);
const rights = z.partialRecord(
  z.enum(['actions', 'contents', 'id-token', 'issues', 'pages', 'pull-requests']),
  z.enum(['read', 'write']),
);
const env = z.record(z.string().regex(/^[A-Z_]+$/), z.string()).optional();
const common = { id: z.string().optional(), if: z.string().optional(), env };
const step = z.union([
  z.strictObject({
    ...common,
    uses: pinned,
    with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  }),
  z.strictObject({ ...common, run: z.string() }),
]);
const job = z.strictObject({
  name: z.string(),
  if: z.string().optional(),
  needs: z.string().optional(),
  'runs-on': z.literal('ubuntu-24.04'),
  'timeout-minutes': z.int().max(60),
  permissions: rights,
  environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
  steps: z.array(step).min(1),
});

/** GitHub's own schema of a workflow, as far as these use it, and stricter where safety requires it. */
const workflow = z.strictObject({
  name: z.string(),
  on: z.partialRecord(
    z.enum(['pull_request', 'push', 'workflow_dispatch', 'workflow_run', 'issues', 'release', 'schedule']),
    z.unknown(),
  ),
  permissions: z.strictObject({}),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean().optional() }),
  jobs: z.record(z.string().regex(/^[a-z-]+$/), job),
});
type Workflow = z.infer<typeof workflow>;

/** The default branch, as an expression of GitHub. */
const MAIN = `\${{ github.event.repository.default_branch }}`;

const textOf = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');
const read = (file: string): Workflow => workflow.parse(parse(textOf(file)));
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const isPrivileged = ({ on }: Workflow): boolean => 'workflow_run' in on || 'issues' in on;
const files = readdirSync(FOLDER);

const { scripts: SCRIPTS } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/**
 * The commands with flags that a workflow runs, as they are typed after `node`; npm scripts are replaced by their
 * commands.
 */
const commandsOf = (file: string): string[][] =>
  stepsOf(read(file))
    .flatMap((each) => ('run' in each ? each.run.split('\n') : []))
    .map((line) => line.replace(/npm run ([a-z:-]+)(?: --(?= ))?/, (_, name: string) => SCRIPTS[name] ?? ''))
    .flatMap((line) => /\bnode (.*?src\/cli\/[a-z-]+\.ts.*?)(?: [>|&].*)?$/.exec(line)?.[1] ?? [])
    .map((command) => [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''))
    .filter((words) => words.some((word, at) => at && word.startsWith('--')));

test('every workflow that the documentation names exists, and no other', () => {
  const named = [...readFileSync('docs/github.md', 'utf8').matchAll(/`([a-z-]+\.yml)`/g)].map(([, file]) => file);
  expect([...new Set(named)].toSorted()).toEqual(files.toSorted());
});

describe.each(files)('%s', (file) => {
  test('is valid: permissions per job, a time limit, one run at a time, every action pinned to a commit', () => {
    expect(() => read(file)).not.toThrow();
  });

  test('says which version each pinned commit is', () => {
    for (const line of textOf(file)
      .split('\n')
      .filter((each) => /\buses:/.test(each)))
      expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('puts no value of an event, a branch or an output into a command: values are passed in the environment', () => {
    for (const each of stepsOf(read(file))) if ('run' in each) expect(each.run).not.toContain('${{');
    expect(textOf(file)).not.toMatch(/pull_request_target|github\.head_ref|\bscript:|toJSON/);
  });

  test('puts into the environment only the token and values of our scripts, the settings and GitHub itself', () => {
    const values = stepsOf(read(file)).flatMap((each) => Object.values(each.env ?? {}));
    for (const value of values)
      expect(value).toMatch(
        /^(?:\$\{\{ (?:github\.(?:token|server_url|repository)|vars\.(?:MAILBOX|PUBLISHER)|steps\.(?:change|pages)\.outputs\.[a-z_]+) \}\}\/?)+$/,
      );
  });

  test('leaves no token in a checkout', () => {
    for (const each of stepsOf(read(file)))
      if ('uses' in each && each.uses.startsWith('actions/checkout@'))
        expect(each.with?.['persist-credentials']).toBe(false);
  });

  test('with permission to write for a stranger checks out main only and runs no script of a package', () => {
    if (!isPrivileged(read(file))) return;
    for (const each of stepsOf(read(file))) {
      if ('uses' in each && each.uses.startsWith('actions/checkout@'))
        expect([undefined, MAIN]).toContain(each.with?.['ref']);
      if ('run' in each && each.run.includes('npm')) expect(each.run).toBe('npm ci --ignore-scripts');
      expect('uses' in each && each.uses.includes('artifact')).toBe(false);
    }
  });

  test('for a pull request may only read', () => {
    const { on, jobs } = read(file);
    if ('pull_request' in on)
      expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual(
        Object.values(jobs).map(() => ({ contents: 'read' })),
      );
  });

  test('runs scripts that exist', () => {
    const scripts = [...textOf(file).matchAll(/node (src\/cli\/[a-z-]+\.ts)/g)].map(([, script]) => script ?? '');
    for (const script of scripts) expect([script, existsSync(script)]).toEqual([script, true]);
    for (const [, name] of textOf(file).matchAll(/npm run ([a-z:-]+)/g)) expect(Object.keys(SCRIPTS)).toContain(name);
  });

  test('gives them only flags that they know', () => {
    // A command reports the first unknown flag and stops, before it does anything.
    for (const command of commandsOf(file)) {
      const { stderr } = spawnSync(process.execPath, [...command, '--not-a-flag'], { encoding: 'utf8' });
      expect([command, /Unknown option '?(--[a-z-]+)/.exec(stderr)?.[1]]).toEqual([command, '--not-a-flag']);
    }
  });
});
