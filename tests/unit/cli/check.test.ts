import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/model/problem.ts';
import { readDirectory } from '../../../src/model/read.ts';
import { type Change, GOOD_FILES, GOOD_FOLDER, withCopy } from '../model/changed-copy.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ALDER = 'services/woodland/alder-steps.yaml';

type Run = { code: number | null; out: string; err: string };

/** Runs the command as a person would. The tests may themselves run on GitHub, so each run sets whether it does. */
function check(options: readonly string[], onGitHub = false): Run {
  const { status, stdout, stderr } = spawnSync(
    join(ROOT, 'node_modules/.bin/node'),
    [join(ROOT, 'src/cli/check.ts'), ...options],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: String(onGitHub), NO_COLOR: '1' } },
  );
  return { code: status, out: stdout, err: stderr };
}

/** Three problems in two files. Two texts contain what GitHub would read as a command. */
const changes: Change[] = [
  { edit: [ALDER, 'state: operational', 'state: 50% open'] },
  { edit: [ALDER, 'phone: "01632 960001"', 'phone: 01632 960001'] },
  { write: ['notes, old: 5%.txt', ''] },
];

describe('exit status', () => {
  test('0 where nothing is wrong', () => {
    expect(check(['--data', GOOD_FOLDER])).toEqual({
      code: 0,
      out: `Checked ${GOOD_FILES} files, 2 services: no problems.\n`,
      err: '',
    });
  });

  test('0 for help', () => {
    const { code, out } = check(['--help']);
    expect([code, out.split(' ')[0]]).toEqual([0, 'npm']);
  });

  test('1 where there are problems, which are printed one per line and counted', () => {
    withCopy(changes, (folder) => {
      const { code, out } = check(['--data', folder]);
      const { problems } = readDirectory(folder, today());
      expect(code).toBe(1);
      expect(out.split('\n')).toEqual([
        ...problems.map((problem) => formatProblem({ ...problem, file: join(folder, problem.file) })),
        `Checked ${GOOD_FILES} files, 1 service: 3 problems in 2 files.`,
        '',
      ]);
    });
  });

  test('a line begins with the path of its file, relative to the current folder', () => {
    withCopy(changes, (folder) => {
      const data = relative(ROOT, folder);
      expect(check(['--data', data]).out.split('\n')[1]).toMatch(`${data}/${ALDER}:9:10  schema  `);
    });
  });

  test('1 for one problem, in the singular', () => {
    withCopy([{ remove: 'help-now.yaml' }], (folder) => {
      const { code, out } = check(['--data', folder]);
      expect([code, out.endsWith(': 1 problem in 1 file.\n')]).toEqual([1, true]);
    });
  });

  test.each([
    [
      'an option that there is not',
      ['--colour'],
      'Unknown option --colour. npm run check:data -- --help lists the options.',
    ],
    [
      'a word that is no option',
      ['data'],
      '"data" belongs to no option. npm run check:data -- --help lists the options.',
    ],
    ['a folder that is not there', ['--data', 'nowhere'], 'There is no folder "nowhere".'],
    ['a file in the place of a folder', ['--data', 'package.json'], 'There is no folder "package.json".'],
  ])('2 for %s', (_, options, message) => {
    expect(check(options)).toEqual({ code: 2, out: '', err: `${message}\n` });
  });

  test('2 for an unknown format, with the usage', () => {
    const { code, err } = check(['--format', 'xml']);
    expect([code, err.split('\n').slice(0, 2)]).toEqual([
      2,
      ['--format is text or json, not "xml".', 'npm run check:data -- [--data DIR] [--format text|json]'],
    ]);
  });
});

describe('--format json', () => {
  test('has the counts and the same problems', () => {
    withCopy(changes, (folder) => {
      const { code, out } = check(['--data', folder, '--format', 'json']);
      const { problems, counts } = readDirectory(folder, today());
      expect(code).toBe(1);
      expect(problems).toHaveLength(3);
      expect(JSON.parse(out)).toEqual({ ...counts, problems });
    });
  });

  test('stays JSON on GitHub', () => {
    withCopy(changes, (folder) => {
      const { out } = check(['--data', folder, '--format', 'json'], true);
      expect(JSON.parse(out)).toHaveProperty('problems');
    });
  });
});

describe('on GitHub', () => {
  test('each problem is also an annotation at its place in the repository, with its text escaped', () => {
    withCopy(changes, (folder) => {
      const annotations = check(['--data', folder], true)
        .out.split('\n')
        .filter((line) => line.startsWith('::'));
      const data = relative(ROOT, folder);
      expect(annotations).toHaveLength(3);
      expect(annotations[0]).toMatch(
        `::error file=${data}/notes%2C old%3A 5%25.txt,line=1,col=1,title=stray-file::No `,
      );
      expect(annotations[1]).toMatch(
        `::error file=${data}/${ALDER},line=9,col=10,title=schema::state (status) is "50%25 `,
      );
      expect(annotations[2]).toContain(
        `,line=33,col=10,title=unquoted-phone::The number 01632 960001 has no quotes, and`,
      );
    });
  });

  test('and only there', () => {
    withCopy(changes, (folder) => expect(check(['--data', folder]).out).not.toContain('::error'));
  });
});

/** The day on which the command runs and judges the data. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
