import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Answers, QUESTION_NAMES, type QuestionName } from '../formats/new-record/questions.ts';
import { fileFor, type NewRecord, recordFrom, recordText } from '../formats/new-record/record-from.ts';
import { problemsOfAdding } from '../model/adding.ts';
import { readTree } from '../model/folder.ts';
import { printable } from '../model/hidden.ts';
import { formatProblem } from '../model/problem.ts';
import type { Tree } from '../model/tree.ts';
import { problemInWords } from '../questionnaire/problem-in-words.ts';
import { standaloneQuestions } from '../questionnaire/question-at.ts';
import { couldNotRun, folderAt, parseOptions } from './command-line.ts';
import { answersFromFlags } from './new/from-flags.ts';
import { answersFromTerminal } from './new/from-terminal.ts';
import { helpOf } from './new/help.ts';

const FLAGS = Object.fromEntries(QUESTION_NAMES.map((name) => [name, { type: 'string', multiple: true }])) as Record<
  QuestionName,
  { type: 'string'; multiple: true }
>;
const USAGE = 'npm run new -- --help says how it is used.';

process.once('SIGINT', () => {
  console.error('\nStopped. Nothing was written.');
  process.exit(130);
});

async function main(): Promise<number> {
  const { values } = parseOptions('npm run new --', {
    options: {
      ...FLAGS,
      data: { type: 'string', default: 'data' },
      help: { type: 'boolean', default: false },
    },
  });
  const tree = readTree(folderAt(values.data), new Date().toISOString().slice(0, 10));
  if (values.help) return print(helpOf(tree.directory));
  const given = QUESTION_NAMES.some((name) => values[name])
    ? answersFromFlags(values, tree.directory)
    : { answers: await answersFromTerminal(tree, process.stdin, process.stdout) };
  if ('wrong' in given) return complain(given.wrong);
  if (!given.answers) return complain(['No more answers came. Nothing was written.']);
  return add(given.answers, tree, values.data);
}

/**
 * Checks the record before anything is written. Where it cannot be written, the record is printed so that the work is
 * not lost.
 */
function add(answers: Answers, tree: Tree, folder: string): number {
  const file = fileFor(answers, tree.directory);
  if (!file) return complain(['The name has no letters or figures to make an id of. Give one with --id.']);
  if (existsSync(join(folder, file)))
    return complain([`There is already ${join(folder, file)}. Edit it, or give another id with --id.`]);
  const record = recordFrom(answers);
  const text = recordText(file, record);
  const questions = standaloneQuestions(tree.directory);
  const problems = problemsOfAdding(tree, file, text);
  if (problems.length)
    return complain([
      ...problems.map((problem) =>
        formatProblem({ ...problem, file: join(folder, problem.file), message: problemInWords(problem, questions) }),
      ),
      `Nothing was written. Copy the text below into ${join(folder, file)}, mend the lines named above, then run npm run check:data.`,
      ...text.split('\n'),
    ]);
  write(join(folder, file), text);
  return print(nextSteps(join(folder, file), record));
}

/** Writes a new file: never over an existing one, and a file that could not be written completely is removed. */
function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '', { flag: 'wx' });
  try {
    writeFileSync(path, text);
  } catch (error) {
    rmSync(path);
    throw error;
  }
}

const nextSteps = (path: string, { status, 'needs-checking': toFindOut = [] }: NewRecord): string =>
  `Wrote ${path}. The check finds nothing wrong with it.
Next:
- Read it. Take out of "supports" what the source does not show. docs/fields.md lists what else can be said: terms, components, costs.
${status.state === 'closed' ? '- Where another service took over: say so in "followed-by" here, and in "follows" in its file.\n' : ''}${toFindOut.length ? `- Not known yet, and listed under needs-checking: ${toFindOut.join(' ')}\n` : ''}- After each change: npm run check:data
- Commit it, and open a pull request: CONTRIBUTING.md says what happens then.`;

function print(text: string): number {
  console.log(text);
  return 0;
}

function complain(lines: readonly string[]): number {
  for (const line of lines) console.error(printable(line));
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = couldNotRun(error, USAGE);
}
