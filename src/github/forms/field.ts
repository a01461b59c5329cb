import type { Directory } from '../../model/directory.ts';
import { type Choice, choicesOf } from '../../questionnaire/choices.ts';
import type { Field as Question } from '../../questionnaire/fields.ts';
import { questionAt } from '../../questionnaire/question-at.ts';

/**
 * A question of the issue forms. Its path is the field of a service's record that it fills, in the schema's own names, so
 * that forms, records and tests speak of one thing; `evidence.0` is the piece of evidence that the form brings.
 */
export type Field = {
  path: string;
  label: string;
  help: string;
  /** How it is answered: a line, a date, a paragraph, one line for each item, a choice, several choices, or names of areas. */
  as: 'line' | 'date' | 'text' | 'lines' | 'criteria' | 'one-of' | 'some-of' | 'areas';
  choices?: ((directory: Directory) => Choice[]) | undefined;
  /** The word by which the schema says that it is not known; elsewhere the field is then left out. */
  unknown?: 'unknown' | undefined;
  required?: boolean | undefined;
  example?: string | undefined;
};

/** What everyone may answer to a choice. */
export const NOT_KNOWN = 'Not known';

/** GitHub allows letters, figures, hyphens and underscores in the id of a field. No name in the schema has an underscore. */
export const idOf = ({ path }: Field): string => path.replaceAll('.', '_');

/** The steps of a path into a record: names, and numbers for places in a list. */
export const stepsOf = (path: string): (string | number)[] =>
  path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const EACH = 'One on each line.';
const DATES = 'A year, a month or a day, as exactly as it is known and no more.';

const sentence = (text: string): string => text.replace(/[^.?!]$/, '$&.');

/** More choices than these are written by name, and not ticked. */
const BY_NAME = 'authority';

/** The question of the questionnaire at a path, as an issue form asks it. `more`: what is different here. */
export function asked(path: string, more: Partial<Field> = {}): Field {
  const { label, help, example, field } = questionAt(path);
  const as = kindOf(field);
  const inLines = ['lines', 'criteria', 'areas'].includes(as);
  const offered = 'choices' in field ? field.choices : undefined;
  const canBeUnknown = !more.required && offered && 'words' in offered && offered.words.includes('unknown');
  const isUnknownInSchema = canBeUnknown || (field.input === 'choices' && field.orUnknown);
  return {
    ...{
      path,
      label,
      as,
      example,
      help: [sentence(help || (as === 'date' ? DATES : '')), inLines && EACH].filter(Boolean).join(' '),
    },
    ...(isUnknownInSchema && { unknown: 'unknown' as const }),
    ...(offered &&
      as !== 'areas' && {
        choices: (directory: Directory) =>
          choicesOf(offered, field.pattern, directory, {}, []).filter(({ id }) => !canBeUnknown || id !== 'unknown'),
      }),
    ...more,
  };
}

function kindOf(field: Question): Field['as'] {
  if (field.input === 'choice') return 'one-of';
  if (field.input === 'choices') return 'of' in field.choices && field.choices.of === BY_NAME ? 'areas' : 'some-of';
  if (field.input === 'texts') return 'lines';
  if (field.input === 'groups') return 'criteria';
  if (field.input === 'text' && field.form === 'date') return 'date';
  return field.input === 'text' && field.form === 'long' ? 'text' : 'line';
}
