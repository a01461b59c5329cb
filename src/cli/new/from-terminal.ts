import { createInterface } from 'node:readline/promises';
import { MANY_CHOICES, take } from '../../formats/new-record/answering.ts';
import {
  type Answers,
  type Choices,
  QUESTIONS,
  type Question,
  type QuestionName,
} from '../../formats/new-record/questions.ts';
import type { Directory } from '../../model/directory.ts';
import { printable } from '../../model/hidden.ts';

/**
 * Asks every question that arises, again where an answer cannot be taken.
 *
 * @returns the answers; undefined where `input` ends before they are all there
 */
export async function answersFromTerminal(
  directory: Directory,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<Answers | undefined> {
  const terminal = createInterface({ input });
  const lines = terminal[Symbol.asyncIterator]();
  const answers: Answers = {};
  output.write('What is not known is left out: press Enter. Ctrl+C stops, and nothing is written.\n');
  for (const [key, question] of Object.entries(QUESTIONS)) {
    if (question.arises && !question.arises(answers)) continue;
    const values = await ask(key as QuestionName, question, directory, answers, lines, output);
    if (!values) return undefined;
    if (values.length) answers[key as QuestionName] = values;
  }
  terminal.close();
  return answers;
}

async function ask(
  name: QuestionName,
  question: Question,
  directory: Directory,
  answers: Answers,
  lines: AsyncIterator<string>,
  output: NodeJS.WritableStream,
): Promise<string[] | undefined> {
  output.write(`\n${question.asks}\n${hint(question, question.choices?.(directory, answers))}`);
  for (;;) {
    output.write('> ');
    const { value, done } = await lines.next();
    if (done) return undefined;
    const taken = take(name, value, directory, answers);
    if ('values' in taken) return taken.values;
    output.write(`${printable(taken.wrong)}\n`);
  }
}

function hint({ many }: Question, choices: Choices | undefined): string {
  const several = many ? '  Several: with commas between them.\n' : '';
  if (!choices) return several;
  if (choices.size > MANY_CHOICES) return `  Their ids or names, such as ${[...choices.values()][0]}.\n${several}`;
  return [...choices].map(([id, label]) => `  ${id}${label === id ? '' : `: ${label}`}\n`).join('') + several;
}
