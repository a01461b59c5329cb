import { join, relative } from 'node:path';
import { formatAnnotation, formatProblem, type Problem } from '../model/problem.ts';
import { type Reading, readDirectory } from '../model/read.ts';
import { couldNotRun, folderAt, parseOptions } from './command-line.ts';

const USAGE = `npm run check:data -- [--data DIR] [--format text|json]
Checks every file of the data folder. Exit status: 0 nothing wrong, 1 problems, 2 could not run.`;

function main(): number {
  const { values } = parseOptions('npm run check:data --', {
    options: {
      data: { type: 'string', default: 'data' },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(USAGE, 0);
  if (!['text', 'json'].includes(values.format)) throw new Error(`--format is text or json, not "${values.format}".`);
  const reading = readDirectory(folderAt(values.data), new Date().toISOString().slice(0, 10));
  if (values.format === 'json') console.log(JSON.stringify(reportOf(reading), null, 2));
  else print(reading, values.data);
  return reading.problems.length ? 1 : 0;
}

const reportOf = ({ problems, counts }: Reading) => ({ ...counts, problems });

function print({ problems, counts }: Reading, folder: string): void {
  for (const problem of problems) console.log(formatProblem(asOpened(problem, folder)));
  if (process.env['GITHUB_ACTIONS'] === 'true')
    for (const problem of problems) console.log(formatAnnotation(problem, relative(process.cwd(), folder) || '.'));
  const files = new Set(problems.map(({ file }) => file)).size;
  const found = problems.length ? `${many(problems.length, 'problem')} in ${many(files, 'file')}` : 'no problems';
  console.log(`Checked ${many(counts.files, 'file')}, ${many(counts.services, 'service')}: ${found}.`);
}

/** A problem whose path is relative to the current folder, so that the file can be opened from there. */
const asOpened = (problem: Problem, folder: string): Problem => ({ ...problem, file: join(folder, problem.file) });

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const say = (text: string, code: number): number => {
  console.log(text);
  return code;
};

try {
  process.exitCode = main();
} catch (error) {
  process.exitCode = couldNotRun(error, USAGE);
}
