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

/** GitHub's own form of a workflow, as far as these use it, and narrower where safety asks for it. */
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

/** The branch that everything goes to, in GitHub's own words. */
const MAIN = `\${{ github.event.repository.default_branch }}`;

const textOf = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');
const read = (file: string): Workflow => workflow.parse(parse(textOf(file)));
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const isPrivileged = ({ on }: Workflow): boolean => 'workflow_run' in on || 'issues' in on;
const files = readdirSync(FOLDER);

const { scripts: SCRIPTS } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The commands of ours that a workflow runs with flags, as they are typed after `node`; a script of npm is written out. */
const commandsOf = (file: string): string[][] =>
  stepsOf(read(file))
    .flatMap((each) => ('run' in each ? each.run.split('\n') : []))
    .map((line) => line.replace(/npm run ([a-z:-]+)(?: --(?= ))?/, (_, name: string) => SCRIPTS[name] ?? ''))
    .flatMap((line) => /\bnode (.*?src\/cli\/[a-z-]+\.ts.*?)(?: [>|&].*)?$/.exec(line)?.[1] ?? [])
    .map((command) => [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''))
    .filter((words) => words.some((word, at) => at && word.startsWith('--')));

test('every workflow that the documentation names is there, and no other', () => {
  const named = [...readFileSync('docs/github.md', 'utf8').matchAll(/`([a-z-]+\.yml)`/g)].map(([, file]) => file);
  expect([...new Set(named)].toSorted()).toEqual(files.toSorted());
});

describe.each(files)('%s', (file) => {
  test('has the form of a workflow: rights by job, a limit of time, one run at a time, every action pinned by commit', () => {
    expect(() => read(file)).not.toThrow();
  });

  test('says beside each pinned commit which version it is', () => {
    for (const line of textOf(file)
      .split('\n')
      .filter((each) => /\buses:/.test(each)))
      expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('writes nothing of an event, a branch or an output into a command: values come by the environment', () => {
    for (const each of stepsOf(read(file))) if ('run' in each) expect(each.run).not.toContain('${{');
    expect(textOf(file)).not.toMatch(/pull_request_target|github\.head_ref|\bscript:|toJSON/);
  });

  test('puts into the environment only the token and what our scripts, the settings and GitHub itself have said', () => {
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

  test('with rights to write on behalf of a stranger checks out main alone and runs no script of a package', () => {
    if (!isPrivileged(read(file))) return;
    for (const each of stepsOf(read(file))) {
      if ('uses' in each && each.uses.startsWith('actions/checkout@'))
        expect([undefined, MAIN]).toContain(each.with?.['ref']);
      if ('run' in each && each.run.includes('npm')) expect(each.run).toBe('npm ci --ignore-scripts');
      expect('uses' in each && each.uses.includes('artifact')).toBe(false);
    }
  });

  test('for a pull request has no right but to read', () => {
    const { on, jobs } = read(file);
    if ('pull_request' in on)
      expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual(
        Object.values(jobs).map(() => ({ contents: 'read' })),
      );
  });

  test('runs scripts that there are', () => {
    const scripts = [...textOf(file).matchAll(/node (src\/cli\/[a-z-]+\.ts)/g)].map(([, script]) => script ?? '');
    for (const script of scripts) expect([script, existsSync(script)]).toEqual([script, true]);
    for (const [, name] of textOf(file).matchAll(/npm run ([a-z:-]+)/g)) expect(Object.keys(SCRIPTS)).toContain(name);
  });

  test('gives them only flags that they know', () => {
    // A command names the first flag that it does not know, and stops there: before it does anything.
    for (const command of commandsOf(file)) {
      const { stderr } = spawnSync(process.execPath, [...command, '--not-a-flag'], { encoding: 'utf8' });
      expect([command, /Unknown option '?(--[a-z-]+)/.exec(stderr)?.[1]]).toEqual([command, '--not-a-flag']);
    }
  });
});
