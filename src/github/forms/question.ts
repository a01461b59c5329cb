import type { Directory } from '../../model/directory.ts';
import { type Choice, choicesOf, whatIsChosen } from '../../questionnaire/choices.ts';
import type { Field, TextForm } from '../../questionnaire/fields.ts';
import { questionAt } from '../../questionnaire/question-at.ts';

/**
 * A question of the issue forms. Its path is the field of a service's record that it fills, in the schema's own names, so
 * that forms, records and tests speak of one thing; `evidence.0` is the piece of evidence that the form brings.
 */
export type FormQuestion = {
  path: string;
  label: string;
  help: string;
  /** How it is answered: a text, one line for each item, a choice, several choices, or names of areas. */
  as: 'text' | 'lines' | 'criteria' | 'one-of' | 'some-of' | 'areas';
  /** How a text is written. */
  form: TextForm;
  choices: (directory: Directory) => Choice[];
  /** What an answer has to be, where another is no choice, to stand after "is not". */
  what?: string | undefined;
  /** The word by which the schema says that it is not known; elsewhere the field is then left out. */
  unknown?: 'unknown' | undefined;
  required?: boolean;
  example?: string | undefined;
};

/** What everyone may answer to a choice. */
export const NOT_KNOWN = 'Not known';

/** GitHub allows letters, figures, hyphens and underscores in the id of a field. No name in the schema has an underscore. */
export const idOf = ({ path }: FormQuestion): string => path.replaceAll('.', '_');

/** The question of the questionnaire at a path, as an issue form asks it. `more`: what is different here. */
export function questionFor(path: string, more: Partial<FormQuestion> = {}): FormQuestion {
  const { label, help, example, field } = questionAt(path);
  const as = kindOf(field);
  const isOnLines = ['lines', 'criteria', 'areas'].includes(as);
  return {
    ...{ path, label, as, example, form: field.input === 'text' ? field.form : 'long' },
    help: [help, isOnLines && 'One on each line.'].filter(Boolean).join(' '),
    ...choicesIn(field, more.required),
    ...more,
  };
}

/** What can be chosen, and how the schema says that it is not known, which GitHub offers as a choice of its own. */
function choicesIn(field: Field, isRequired = false): Pick<FormQuestion, 'unknown' | 'what' | 'choices'> {
  const choices = 'choices' in field ? field.choices : { words: [] };
  const hasWord = !isRequired && 'words' in choices && choices.words.includes('unknown');
  const orUnknown = hasWord || (field.input === 'choices' && field.orUnknown);
  return {
    ...(orUnknown && { unknown: 'unknown' }),
    what: whatIsChosen(choices),
    choices: (directory) => choicesOf(field, directory).filter(({ id }) => !hasWord || id !== 'unknown'),
  };
}

function kindOf(field: Field): FormQuestion['as'] {
  if (field.input === 'choice') return 'one-of';
  // GitHub has no list of so many to tick.
  if (field.input === 'choices') return 'of' in field.choices && field.choices.of === 'authority' ? 'areas' : 'some-of';
  if (field.input === 'texts') return 'lines';
  return field.input === 'groups' ? 'criteria' : 'text';
}
