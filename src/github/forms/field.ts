import type { Directory } from '../../model/directory.ts';

export type Choice = { id: string; label: string };

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

/** Terms of a vocabulary as choices, by their labels. */
export const termsOf =
  (name: keyof Directory['vocabulary']) =>
  ({ vocabulary }: Directory): Choice[] =>
    [...vocabulary[name].values()].map(({ id, label }) => ({ id, label }));

export const modelsOf = ({ models }: Directory): Choice[] =>
  [...models.values()].map(({ id, name }) => ({ id, label: name }));

/** The one choice that the schema holds itself: no vocabulary names yes and no. */
export const yesOrNo = (): Choice[] => [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];
