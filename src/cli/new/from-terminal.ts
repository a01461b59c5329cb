import { createInterface } from 'node:readline/promises';
import { readTyped } from '../../formats/new-record/answering.ts';
import { type AnswerProblem, checkAnswers, checkSoFar } from '../../formats/new-record/check-answers.ts';
import {
  type Answers,
  choicesFor,
  isAsked,
  QUESTION_NAMES,
  QUESTIONS,
  type QuestionName,
  takesSeveral,
  wordingOf,
} from '../../formats/new-record/questions.ts';
import { fold } from '../../model/fold.ts';
import { printable } from '../../model/hidden.ts';
import type { Tree } from '../../model/tree.ts';
import type { Choice } from '../../questionnaire/choices.ts';
import { MANY_CHOICES } from '../../questionnaire/choosing.ts';

/** Asks a person and returns what they type; undefined where the input has ended. */
type Ask = (text: string) => Promise<string | undefined>;

/** True for "back", which returns to the previous question from any question. */
const isBack = (typed: string): boolean => fold(typed) === 'back';

/**
 * Asks every question that applies, and asks again where an answer cannot be used or the check finds it wrong. Then
 * asks whether to write the record; until then an answer can be changed, and "back" returns to the previous question.
 *
 * @returns the answers; undefined where `input` ends before they are complete
 */
export async function answersFromTerminal(
  tree: Tree,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<Answers | undefined> {
  const terminal = createInterface({ input });
  const lines = terminal[Symbol.asyncIterator]();
  const print = (text: string): void => void output.write(text.split('\n').map(printable).join('\n'));
  const ask: Ask = async (text) => {
    print(`${text}> `);
    const { value, done } = await lines.next();
    return done ? undefined : value;
  };
  print(
    'Write back to go to the question before; your other answers are kept. You can look at all of them before anything is written. Ctrl+C stops, and nothing is written.\n',
  );
  try {
    return await conversation(tree, ask, print);
  } finally {
    terminal.close();
  }
}

async function conversation(tree: Tree, ask: Ask, print: (text: string) => void): Promise<Answers | undefined> {
  const answers: Answers = {};
  // The id is made from the name, so it is asked for only if that id is taken.
  const settled = new Set<QuestionName>(['id']);
  for (;;) {
    const name = QUESTION_NAMES.find((each) => !settled.has(each) && isAskable(each, answers));
    if (name) {
      const values = await answerTo(name, answers, tree, ask);
      if (!values) return undefined;
      if (values === 'back') goBack(name);
      else settle(name, values);
      continue;
    }
    const wrong = checkAnswers(answers, tree);
    const again = reopen(
      QUESTION_NAMES.filter((each) => isAskable(each, answers)),
      wrong,
    );
    for (const { message } of again) print(`\n${message}\n`);
    if (again.length) continue;
    if (wrong.length) return answers;
    const change = await review(answers, ask);
    if (change === undefined) return undefined;
    if (change === 'write') return answers;
    if (change === 'back') goBack();
    else settled.delete(change);
  }

  function settle(name: QuestionName, values: string[]): void {
    answers[name] = values;
    if (!values.length) delete answers[name];
    settled.add(name);
    for (const other of noLongerFitting(answers, tree)) {
      delete answers[other];
      settled.delete(other);
    }
    if (name !== 'id') for (const { message } of reopen(['id'], checkSoFar(answers, tree))) print(`\n${message}\n`);
  }

  /** Asks the question before this one again, or the last one; its answer is kept until another is given. */
  function goBack(name?: QuestionName): void {
    const earlier = name ? QUESTION_NAMES.slice(0, QUESTION_NAMES.indexOf(name)) : QUESTION_NAMES;
    const before = earlier.findLast((each) => isAsked(each, answers));
    if (before) settled.delete(before);
    else print('\nThis is the first question.\n');
  }

  /** Marks questions with wrong answers so that they are asked again. */
  function reopen(names: readonly QuestionName[], wrong: readonly AnswerProblem[]): AnswerProblem[] {
    const found = wrong.filter(({ name }) => name && names.includes(name));
    for (const { name } of found) if (name) settled.delete(name);
    return found;
  }
}

const isAskable = (name: QuestionName, answers: Answers): boolean => name === 'id' || isAsked(name, answers);

/**
 * Questions whose answers no longer fit after another answer changed: they no longer apply, or the answer is no longer
 * a choice.
 */
const noLongerFitting = (answers: Answers, { directory }: Tree): QuestionName[] =>
  QUESTION_NAMES.filter((name) => {
    const choices = choicesFor(name, directory, answers);
    const isNoChoice = (answer: string): boolean => !!choices && choices.every(({ id }) => id !== answer);
    return answers[name] && (!isAskable(name, answers) || answers[name].some(isNoChoice));
  });

/** The values of a usable answer, or that the person wants to go back; undefined where the input has ended. */
async function answerTo(
  name: QuestionName,
  answers: Answers,
  tree: Tree,
  ask: Ask,
): Promise<string[] | 'back' | undefined> {
  let text = questionText(name, answers, tree);
  for (;;) {
    const typed = await ask(text);
    if (typed === undefined) return undefined;
    if (isBack(typed)) return 'back';
    const kept = typed.trim() ? undefined : answers[name];
    const read = kept ? { values: kept } : readTyped(name, typed, tree.directory, answers);
    const wrong = 'wrong' in read ? [read.wrong] : wrongWith(name, read.values, answers, tree);
    if ('values' in read && !wrong.length) return read.values;
    text = `${wrong.join('\n')}\n`;
  }
}

const wrongWith = (name: QuestionName, values: string[], answers: Answers, tree: Tree): string[] =>
  values.length
    ? checkSoFar({ ...answers, [name]: values }, tree).flatMap((one) => (one.name === name ? one.message : []))
    : [];

/** The text of a question: progress, help, numbered choices, and what an empty answer means. */
function questionText(name: QuestionName, answers: Answers, { directory }: Tree): string {
  const all = QUESTION_NAMES.filter((each) => isAsked(each, answers));
  const place = all.includes(name) ? `Question ${all.indexOf(name) + 1} of ${all.length}. ` : '';
  const { label, help } = wordingOf(name);
  const now = answers[name]?.join(', ');
  const hints = [
    ...(help ? [help] : []),
    ...choicesText(choicesFor(name, directory, answers)),
    ...(takesSeveral(name) ? ['Several: with commas between them.'] : []),
    ...(now ? [`Now: ${now}`, 'Enter: keep it.'] : []),
    QUESTIONS[name].needed ? 'Needed.' : now ? 'none: not known.' : 'Enter: not known.',
  ];
  return `\n${place}${label}\n${hints.map((hint) => `  ${hint}\n`).join('')}`;
}

function choicesText(choices: readonly Choice[] = []): string[] {
  if (choices.length > MANY_CHOICES) return [`A name, such as ${choices[0]?.label}.`];
  return choices.map(({ label, help }, at) => `${String(at + 1).padStart(2)}  ${label}${help ? `: ${help}` : ''}`);
}

/** Shows the answers and asks whether to write them or which one to change. */
async function review(answers: Answers, ask: Ask): Promise<QuestionName | 'write' | 'back' | undefined> {
  const names = QUESTION_NAMES.filter((name) => answers[name] || isAsked(name, answers));
  const rows = names.map(
    (name, at) =>
      `${String(at + 1).padStart(4)}  ${wordingOf(name).label}  ${answers[name]?.join(', ') ?? 'not known'}\n`,
  );
  const question = 'Write it? (yes, back, or the number of an answer to change)\n';
  for (let text = `\n${rows.join('')}\n${question}`; ; text = question) {
    const answer = await ask(text);
    if (answer === undefined) return undefined;
    const typed = fold(answer);
    if (['yes', 'y'].includes(typed)) return 'write';
    if (isBack(answer)) return 'back';
    const change = /^\d+$/.test(typed) ? names[Number(typed) - 1] : undefined;
    if (change) return change;
  }
}
