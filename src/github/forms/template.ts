import { Document } from 'yaml';
import type { Directory } from '../../model/directory.ts';
import type { Form } from './forms.ts';
import { type FormQuestion, idOf, NOT_KNOWN } from './question.ts';

const KIND_WORDS = `Thank you. Please write nothing about a parent, a child or a case here, and no name of a person: everyone can read this page. Mailboxes and numbers are those of teams and offices.`;
const HEAD =
  '# Written by npm run issue-forms from src/github/forms and data/vocabulary. Change those, and run it again.\n';

/** A form as GitHub reads it in .github/ISSUE_TEMPLATE: the text of the whole YAML file. */
export function templateOf({ name, description, title, label, intro, questions }: Form, directory: Directory): string {
  const body = [markdown(`${KIND_WORDS}\n\n${intro}`), ...questions.map((question) => elementOf(question, directory))];
  return HEAD + new Document({ name, description, title, labels: [label], body }).toString({ lineWidth: 0 });
}

/** The form for everything else: it is read by a person and never becomes a record by itself. */
export function askTemplate(): string {
  const ask = {
    name: 'Ask or tell us anything else',
    description: 'A question, an idea, or something that no other form fits.',
    labels: ['question'],
    body: [
      markdown(`${KIND_WORDS} If you need help now, the page of the site that is called Help now has numbers to ring.`),
      {
        type: 'textarea',
        id: 'question',
        attributes: { label: 'What would you like to ask or say?' },
        validations: { required: true },
      },
    ],
  };
  return HEAD + new Document(ask).toString({ lineWidth: 0 });
}

const markdown = (value: string) => ({ type: 'markdown', attributes: { value } });

function elementOf(field: FormQuestion, directory: Directory) {
  const { label, help: description, example } = field;
  const about = { label, ...(description && { description }), ...(example && { placeholder: example }) };
  const validations = field.required ? { validations: { required: true } } : {};
  const labels = optionsOf(field, directory);
  const common = { id: idOf(field) };
  if (field.as === 'one-of')
    return { type: 'dropdown', ...common, attributes: { ...about, options: labels }, ...validations };
  if (field.as === 'some-of')
    return {
      type: 'checkboxes',
      ...common,
      attributes: { ...about, options: labels.map((text) => ({ label: text })) },
    };
  return {
    type: field.as === 'text' && field.form !== 'long' ? 'input' : 'textarea',
    ...common,
    attributes: about,
    ...validations,
  };
}

/** The labels of a question's choices, the vocabulary's own and "Not known" where the record can do without. */
function optionsOf({ choices, as, required, path }: FormQuestion, directory: Directory): string[] {
  const labels = choices?.(directory).map(({ label }) => label) ?? [];
  return (as === 'one-of' && !required) || path.startsWith('pathways') ? [...labels, NOT_KNOWN] : labels;
}
