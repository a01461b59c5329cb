import type { Directory } from '../../model/directory.ts';
import { say } from '../../model/schema-words.ts';
import { saysNothing, saysNotKnown } from '../../model/words-for-nothing.ts';
import { fieldAt } from '../../questionnaire/question-at.ts';
import { tidy } from '../../questionnaire/tidy.ts';
import { type Choices, chosen, closeTo, MANY_CHOICES, severalIn } from './choices.ts';
import { type Answers, QUESTIONS, type Question, type QuestionName } from './questions.ts';

/** What was made of an answer: the values to keep, none where it is not known, or what is wrong with it. */
export type Taken = { values: string[] } | { wrong: string };

/**
 * Takes an answer to a question as a person gives it: a number of the list, an id or a name; several with commas or
 * "and" between them where the question allows that; nothing, "none" or "don't know" where it is not known.
 *
 * @param answers what was answered before, on which the choices may depend
 */
export function take(name: QuestionName, answer: string, directory: Directory, answers: Answers): Taken {
  const question = QUESTIONS[name];
  const choices = question.choices?.(directory, answers);
  const isChoice = (text: string): boolean => !!choices && chosen(text, choices) !== undefined;
  const typed = answer.trim();
  if (saysNotKnown(typed) && choices?.has('unknown')) return { values: ['unknown'] };
  // Whether something runs is not answered by "none".
  if (!typed || (saysNothing(typed) && !isChoice(typed) && !choices?.has('unknown'))) return notKnown(question);
  const given = question.many ? severalIn(typed, isChoice) : [typed];
  const taken = given
    .filter(Boolean)
    .map((value) => (choices ? choose(value, choices, question) : meet(value, question)));
  const wrong = taken.flatMap((one) => ('wrong' in one ? one.wrong : []));
  const values = new Set(taken.flatMap((one) => ('value' in one ? one.value : [])));
  return wrong.length ? { wrong: wrong.join(' ') } : { values: [...values] };
}

const notKnown = ({ needed }: Question): Taken =>
  needed ? { wrong: `There has to be an answer. ${needed}` } : { values: [] };

type One = { value: string } | { wrong: string };

function choose(value: string, choices: Choices, { isNot = 'one of the answers' }: Question): One {
  const id = chosen(value, choices);
  if (id) return { value: id };
  const near = closeTo(value, choices);
  const allowed = choices.size > MANY_CHOICES ? '' : ` Allowed: ${[...choices.keys()].join(', ')}.`;
  return { wrong: `"${value}" is not ${isNot}.${near ? ` Did you mean "${near}"?` : allowed}` };
}

function meet(value: string, { form, field }: Question): One {
  const asked = field ? fieldAt(field) : undefined;
  const kept = asked?.input === 'text' ? tidy(value, asked.form) : value;
  const issue = form?.safeParse(kept).error?.issues[0];
  return issue ? { wrong: `This ${say(issue, kept)}` } : { value: kept };
}
