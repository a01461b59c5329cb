import type { Directory } from '../../model/directory.ts';
import { nearest, say } from '../../model/schema-words.ts';
import { type Answers, type Choices, QUESTIONS, type Question, type QuestionName } from './questions.ts';

/** What was made of an answer: the values to keep, none where it is not known, or what is wrong with it. */
export type Taken = { values: string[] } | { wrong: string };

/** More choices than this are not worth printing. */
export const MANY_CHOICES = 15;

/**
 * Takes an answer to a question as a person gives it: an id or its label; several with commas between them where the
 * question allows that; nothing, or "unknown", where it is not known.
 *
 * @param answers what was answered before, on which the choices may depend
 */
export function take(name: QuestionName, answer: string, directory: Directory, answers: Answers): Taken {
  const question = QUESTIONS[name];
  const choices = question.choices?.(directory, answers);
  if (isUnknown(answer) && !choices?.has(answer.trim())) return notKnown(question);
  const given = question.many ? answer.split(',').map((part) => part.trim()) : [answer.trim()];
  const taken = given.filter(Boolean).map((value) => (choices ? choose(value, choices) : meet(value, question)));
  const wrong = taken.flatMap((one) => ('wrong' in one ? one.wrong : []));
  return wrong.length
    ? { wrong: wrong.join(' ') }
    : { values: taken.flatMap((one) => ('value' in one ? one.value : [])) };
}

const isUnknown = (answer: string): boolean => ['', 'unknown'].includes(answer.trim().toLowerCase());

const notKnown = ({ needed }: Question): Taken =>
  needed ? { wrong: `There has to be an answer. ${needed}` } : { values: [] };

type One = { value: string } | { wrong: string };

function choose(value: string, choices: Choices): One {
  const ids = [...choices.keys()];
  const same = value.toLowerCase();
  const [id] = [...choices].find(([key, label]) => key === same || label.toLowerCase() === same) ?? [];
  if (id) return { value: id };
  const near = nearest(value, ids);
  const allowed = ids.length > MANY_CHOICES ? '' : ` Allowed: ${ids.join(', ')}.`;
  return { wrong: `"${value}" is not one of the answers.${near ? ` Did you mean "${near}"?` : allowed}` };
}

function meet(value: string, { form }: Question): One {
  const issue = form?.safeParse(value).error?.issues[0];
  return issue ? { wrong: `This ${say(issue, value)}` } : { value };
}
