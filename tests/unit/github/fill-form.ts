import { FORMS, type Form } from '../../../src/github/forms/forms.ts';
import type { FormQuestion } from '../../../src/github/forms/question.ts';
import type { Directory } from '../../../src/model/directory.ts';

export function formNamed(id: Form['id']): Form {
  const form = FORMS.find((each) => each.id === id);
  if (!form) throw new Error(`There is no form "${id}".`);
  return form;
}

/**
 * The text that GitHub makes from a form: each question as a heading, with its answer or `_No response_`. Line endings
 * are those of a browser.
 */
export function asGitHubWrites(form: Form, answers: Readonly<Record<string, string>>): string {
  for (const path of Object.keys(answers))
    if (!form.questions.some((question) => question.path === path)) throw new Error(`The form does not ask "${path}".`);
  return form.questions
    .map(({ path, label }) => `### ${label}\r\n\r\n${(answers[path] ?? '_No response_').replaceAll('\n', '\r\n')}`)
    .join('\r\n\r\n');
}

/** The answers that somebody would give who has a record in front of them. */
export function answersFrom(record: unknown, form: Form, directory: Directory): Record<string, string> {
  return Object.fromEntries(
    form.questions.flatMap((field) => {
      const found = field.path === 'evidence.0.url' ? addressIn(record) : valueAt(record, field.path);
      return found === undefined ? [] : [[field.path, inWords(found, field, directory)]];
    }),
  );
}

const valueAt = (record: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], record);

const addressIn = (record: unknown): unknown =>
  valueAt(record, 'evidence.0.source') ?? valueAt(record, 'evidence.0.url');

function inWords(value: unknown, { as, choices }: FormQuestion, directory: Directory): string {
  const label = (id: unknown) => choices(directory).find((choice) => choice.id === id)?.label ?? 'Not known';
  if (as === 'one-of') return label(value);
  if (as === 'some-of')
    return choices(directory)
      .map((choice) => `- [${(value as string[]).includes(choice.id) ? 'X' : ' '}] ${choice.label}`)
      .join('\n');
  if (as === 'areas') return (value as string[]).map((id) => directory.authorityById.get(id)?.name ?? id).join('\n');
  if (as === 'criteria') return (value as { text: string }[]).map(({ text }) => text).join('\n');
  return Array.isArray(value) ? value.map((item) => `- ${item}`).join('\n') : String(value);
}
