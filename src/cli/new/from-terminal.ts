import { createInterface } from 'node:readline/promises';
import { take } from '../../formats/new-record/answering.ts';
import { type Choices, MANY_CHOICES } from '../../formats/new-record/choices.ts';
import { type Judged, judge, judgeSoFar } from '../../formats/new-record/judging.ts';
import {
  type Answers,
  arises,
  asks,
  QUESTION_NAMES,
  QUESTIONS,
  type QuestionName,
} from '../../formats/new-record/questions.ts';
import { fold } from '../../model/fold.ts';
import { printable } from '../../model/hidden.ts';
import type { Tree } from '../../model/tree.ts';

/** What is asked of a person, and what they said; undefined where no more answers come. */
type Ask = (text: string) => Promise<string | undefined>;

/**
 * Asks every question that arises, again where an answer cannot be taken or the check finds it wrong, and then whether
 * the record may be written; an answer can be changed until it may.
 *
 * @returns the answers; undefined where `input` ends before they are all there
 */
export async function answersFromTerminal(
  tree: Tree,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<Answers | undefined> {
  const terminal = createInterface({ input });
  const lines = terminal[Symbol.asyncIterator]();
  const say = (text: string): void => void output.write(text.split('\n').map(printable).join('\n'));
  const ask: Ask = async (text) => {
    say(`${text}> `);
    const { value, done } = await lines.next();
    return done ? undefined : value;
  };
  say(
    'You can look at all answers, and change them, before anything is written. Ctrl+C stops, and nothing is written.\n',
  );
  try {
    return await conversation(tree, ask, say);
  } finally {
    terminal.close();
  }
}

async function conversation(tree: Tree, ask: Ask, say: (text: string) => void): Promise<Answers | undefined> {
  const answers: Answers = {};
  // The id is made of the name; it is asked for only where it is taken.
  const settled = new Set<QuestionName>(['id']);
  for (;;) {
    const name = QUESTION_NAMES.find((each) => !settled.has(each) && isAskable(each, answers));
    if (name) {
      const values = await answerTo(name, answers, tree, ask);
      if (!values) return undefined;
      answers[name] = values;
      if (!values.length) delete answers[name];
      settled.add(name);
      for (const other of noLongerFitting(answers, tree)) {
        delete answers[other];
        settled.delete(other);
      }
      if (name !== 'id') for (const { message } of reopen(['id'], judgeSoFar(answers, tree))) say(`\n${message}\n`);
      continue;
    }
    const wrong = judge(answers, tree);
    const again = reopen(
      QUESTION_NAMES.filter((each) => isAskable(each, answers)),
      wrong,
    );
    for (const { message } of again) say(`\n${message}\n`);
    if (again.length) continue;
    if (wrong.length) return answers;
    const change = await review(answers, ask);
    if (change === undefined) return undefined;
    if (change === 'write') return answers;
    settled.delete(change);
  }

  /** Lets those of the questions be asked again whose answers are wrong. */
  function reopen(names: readonly QuestionName[], wrong: readonly Judged[]): Judged[] {
    const found = wrong.filter(({ name }) => name && names.includes(name));
    for (const { name } of found) if (name) settled.delete(name);
    return found;
  }
}

const isAskable = (name: QuestionName, answers: Answers): boolean => name === 'id' || arises(name, answers);

/** Questions whose answers have gone with another's: what is asked no longer, and what is no longer among the choices. */
const noLongerFitting = (answers: Answers, { directory }: Tree): QuestionName[] =>
  QUESTION_NAMES.filter((name) => {
    const choices = QUESTIONS[name].choices?.(directory, answers);
    return answers[name] && (!isAskable(name, answers) || answers[name].some((id) => choices && !choices.has(id)));
  });

async function answerTo(name: QuestionName, answers: Answers, tree: Tree, ask: Ask): Promise<string[] | undefined> {
  let text = questionText(name, answers, tree);
  for (;;) {
    const typed = await ask(text);
    if (typed === undefined) return undefined;
    const taken = take(name, typed, tree.directory, answers);
    const wrong = 'wrong' in taken ? [taken.wrong] : wrongWith(name, taken.values, answers, tree);
    if ('values' in taken && !wrong.length) return taken.values;
    text = `${wrong.join('\n')}\n`;
  }
}

const wrongWith = (name: QuestionName, values: string[], answers: Answers, tree: Tree): string[] =>
  values.length
    ? judgeSoFar({ ...answers, [name]: values }, tree).flatMap((one) => (one.name === name ? one.message : []))
    : [];

/** A question as it is shown: how far it is, its choices by number, and whether it needs an answer. */
function questionText(name: QuestionName, answers: Answers, { directory }: Tree): string {
  const { needed, many, choices } = QUESTIONS[name];
  const all = QUESTION_NAMES.filter((each) => arises(each, answers));
  const place = all.includes(name) ? `Question ${all.indexOf(name) + 1} of ${all.length}. ` : '';
  const now = answers[name] ? [`Now: ${answers[name].join(', ')}`] : [];
  const hints = [
    ...choicesText(choices?.(directory, answers)),
    ...(many ? ['Several: with commas between them.'] : []),
    ...now,
    needed ? 'Needed.' : 'Enter: not known.',
  ];
  return `\n${place}${asks(name)}\n${hints.map((hint) => `  ${hint}\n`).join('')}`;
}

function choicesText(choices: Choices | undefined): string[] {
  const all = [...(choices?.values() ?? [])];
  if (all.length > MANY_CHOICES) return [`A name, such as ${all[0]?.label}.`];
  return all.map(({ label, help }, at) => `${String(at + 1).padStart(2)}  ${label}${help ? `: ${help}` : ''}`);
}

/** Shows the answers and asks whether to write them, or which one to change. */
async function review(answers: Answers, ask: Ask): Promise<QuestionName | 'write' | undefined> {
  const names = QUESTION_NAMES.filter((name) => answers[name] || arises(name, answers));
  const rows = names.map(
    (name, at) => `${String(at + 1).padStart(4)}  ${asks(name)}  ${answers[name]?.join(', ') ?? 'not known'}\n`,
  );
  const question = 'Write it? (yes, or the number of an answer to change)\n';
  for (let text = `\n${rows.join('')}\n${question}`; ; text = question) {
    const answer = await ask(text);
    if (answer === undefined) return undefined;
    const typed = fold(answer);
    if (['yes', 'y'].includes(typed)) return 'write';
    const change = /^\d+$/.test(typed) ? names[Number(typed) - 1] : undefined;
    if (change) return change;
  }
}
