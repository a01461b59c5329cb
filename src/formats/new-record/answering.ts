import type { Directory } from '../../model/directory.ts';
import { FORM_OF_ID } from '../../model/id-from.ts';
import { saysNothing, saysNotKnown } from '../../model/words-for-nothing.ts';
import { type Choice, whatIsChosen } from '../../questionnaire/choices.ts';
import { choose, chooseSeveral, MANY_CHOICES } from '../../questionnaire/choosing.ts';
import { tidy } from '../../questionnaire/tidy.ts';
import { type Answers, choicesFor, fieldOf, QUESTIONS, type QuestionName, takesSeveral } from './questions.ts';

/**
 * The result of reading an answer: the values to keep (none where the answer is not known), or what is wrong with it.
 */
export type Reading = { values: string[] } | { wrong: string };

/**
 * Reads an answer as a person types it: a number of the list, an id or a name; several, with commas or "and" between
 * them, where the question allows that; or nothing, "none" or "don't know" where it is not known.
 *
 * @param answers the earlier answers, on which the choices may depend
 */
export function readTyped(name: QuestionName, answer: string, directory: Directory, answers: Answers): Reading {
  const typed = answer.trim();
  const choices = choicesFor(name, directory, answers);
  if (choices) return readChoice(name, typed, choices);
  const field = fieldOf(name);
  const text = field?.input === 'text' ? tidy(typed, field.form) : typed;
  if (!text) return notKnown(name);
  if (name === 'id' && !FORM_OF_ID.test(text))
    return { wrong: `"${text}" is not an id. Write lower-case letters, figures and single hyphens.` };
  return { values: [text] };
}

function readChoice(name: QuestionName, typed: string, choices: readonly Choice[]): Reading {
  const canBeUnknown = choices.some(({ id }) => id === 'unknown');
  if (saysNotKnown(typed) && canBeUnknown) return { values: ['unknown'] };
  const field = fieldOf(name);
  const what = field && 'choices' in field ? whatIsChosen(field.choices) : undefined;
  const numbered = choices.length <= MANY_CHOICES ? choices : [];
  const withNumbers = typed.replaceAll(/\b\d+\b/g, (number) => numbered[Number(number) - 1]?.id ?? number);
  const { ids, errors } = (takesSeveral(name) ? chooseSeveral : choose)(withNumbers, choices, what);
  if (ids.length && !errors.length) return { values: ids };
  // "None" is not an answer to whether something runs.
  return typed && (canBeUnknown || !saysNothing(typed)) ? { wrong: errors.join(' ') } : notKnown(name);
}

const notKnown = (name: QuestionName): Reading => {
  const { needed } = QUESTIONS[name];
  return needed ? { wrong: `There has to be an answer. ${needed}` } : { values: [] };
};
