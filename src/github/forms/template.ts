import { Document } from 'yaml';
import type { Directory } from '../../model/directory.ts';
import type { Form } from './forms.ts';
import { type FormQuestion, idOf, NOT_KNOWN } from './question.ts';

const INTRODUCTION = `Thank you. Please write nothing about a parent, a child or a case here, and no name of a person: everyone can read this page. Mailboxes and numbers are those of teams and offices.`;
const HEAD =
  '# Written by npm run issue-forms from src/github/forms and data/vocabulary. Change those, and run it again.\n';

/** The YAML file of a form for .github/ISSUE_TEMPLATE. */
export function templateOf({ name, description, title, label, intro, questions }: Form, directory: Directory): string {
  const body = [
    markdown(`${INTRODUCTION}\n\n${intro}`),
    ...questions.map((question) => elementOf(question, directory)),
  ];
  return HEAD + new Document({ name, description, title, labels: [label], body }).toString({ lineWidth: 0 });
}

/** The YAML file of the form for everything else, which a person reads. */
export function askTemplate(): string {
  const ask = {
    name: 'Ask or tell us anything else',
    description: 'A question, an idea, or something that no other form fits.',
    labels: ['question'],
    body: [
      markdown(
        `${INTRODUCTION} If you need help now, the page of the site that is called Help now has numbers to ring.`,
      ),
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
