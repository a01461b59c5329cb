import { OFFICES, WAYS_OF_TELLING } from '../../analysis/told.ts';
import type { Choice, Field } from './field.ts';
import { OFFER_QUESTIONS } from './offer-questions.ts';
import { SERVICE_QUESTIONS } from './service-questions.ts';

/** Words of the schema as choices, in words that people use. */
const choicesIn = (words: Readonly<Record<string, string>>) => (): Choice[] =>
  Object.entries(words).map(([id, label]) => ({ id, label }));

/** The piece of evidence that a form brings. Asked with reasons, since nothing enters the directory without it. */
export const EVIDENCE_QUESTIONS: readonly Field[] = [
  {
    path: 'evidence.0.url',
    label: 'Where this can be seen',
    help: 'The address of a page or document that anyone can read (or the id of a source in data/sources.yaml). It lets readers judge for themselves. If you work there and nothing is published, leave it empty and answer the last three questions.',
    as: 'line',
    example: 'https://www.example.org/new-page',
  },
  {
    path: 'evidence.0.title',
    label: 'What that page or document is called',
    help: 'With who published it.',
    as: 'line',
  },
  { path: 'evidence.0.where', label: 'Where in it', help: 'A section, a table or a page.', as: 'line' },
  {
    path: 'evidence.0.published',
    label: 'When it was published',
    help: 'Or last updated: 2021, 2021-03 or 2021-03-18, as exactly as it says and no more. Readers need it to know how old an entry is. Leave it empty where it gives no date.',
    as: 'date',
  },
  { path: 'evidence.0.note', label: 'What it says', help: 'In your own words.', as: 'text' },
  {
    path: 'evidence.0.supports',
    label: 'What it shows',
    help: 'Tick none if it shows all that you have written here.',
    as: 'some-of',
    choices: fieldsOfRecord,
  },
  {
    path: 'evidence.0.told.by',
    label: 'If nothing is published: who says so',
    help: 'The office whose answer this is; if you work there, your own. Its answer is then the evidence, and this issue the note of it. Name no person.',
    as: 'one-of',
    choices: choicesIn(OFFICES),
  },
  {
    path: 'evidence.0.told.how',
    label: 'How it told you',
    help: 'Leave it empty if you work there and this form is the answer.',
    as: 'one-of',
    choices: choicesIn(WAYS_OF_TELLING),
  },
  {
    path: 'evidence.0.told.date',
    label: 'When it told you',
    help: '2026, 2026-03 or 2026-03-18. Leave it empty if that is today.',
    as: 'date',
  },
];

/** What evidence can support: the fields that a record has at its top, as far as the forms ask for them. */
function fieldsOfRecord(): Choice[] {
  const fields = new Set([...SERVICE_QUESTIONS, ...OFFER_QUESTIONS].map(({ path }) => path.split('.')[0] ?? ''));
  return [...fields].map((id) => ({ id, label: id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ') }));
}
