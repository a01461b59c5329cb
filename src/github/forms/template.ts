import { Document } from 'yaml';
import type { Directory } from '../../model/directory.ts';
import type { Form } from './forms.ts';
import { type FormQuestion, idOf, NOT_KNOWN } from './question.ts';

const INTRODUCTION = `Thank you. Please write nothing about a parent, a child or a case here, and no name of a person: everyone can read this page. Mailboxes and numbers are those of teams and offices.`;
const HEAD =
  '# Written by npm run issue-forms from src/github/forms and data/vocabulary. Change those, and run it again.\n';

/** The YAML file of a form for .github/ISSUE_TEMPLATE. */
export function templateOf({ id: _, label, intro, questions, ...head }: Form, directory: Directory): string {
  const markdown = { type: 'markdown', attributes: { value: `${INTRODUCTION}\n\n${intro}` } };
  const body = [markdown, ...questions.map((question) => elementOf(question, directory))];
  return HEAD + new Document({ ...head, labels: [label], body }).toString({ lineWidth: 0 });
}

function elementOf(question: FormQuestion, directory: Directory) {
  const { label, help: description, example, as, form, required } = question;
  const options = optionsOf(question, directory);
  const isLine = as === 'text' && form !== 'long';
  return {
    type: as === 'one-of' ? 'dropdown' : as === 'some-of' ? 'checkboxes' : isLine ? 'input' : 'textarea',
    id: idOf(question),
    attributes: {
      label,
      ...(description && { description }),
      ...(example && { placeholder: example }),
      ...(as === 'one-of' && { options }),
      ...(as === 'some-of' && { options: options.map((option) => ({ label: option })) }),
    },
    ...(required && { validations: { required } }),
  };
}

/** The labels of a question's choices, with "Not known" where an answer may be left out. */
function optionsOf({ choices, as, required, path }: FormQuestion, directory: Directory): string[] {
  const labels = choices(directory).map(({ label }) => label);
  return (as === 'one-of' && !required) || path.startsWith('pathways') ? [...labels, NOT_KNOWN] : labels;
}
