import type { Choice, Field } from './field.ts';
import { OFFER_QUESTIONS } from './offer-questions.ts';
import { SERVICE_QUESTIONS } from './service-questions.ts';

/** Whether whoever fills the form in works for the service: no field of the record, but the ground for one. */
export const TOLD_BY = 'told-by';

/** The piece of evidence that a form brings. Asked with reasons, since nothing enters the directory without it. */
export const EVIDENCE_QUESTIONS: readonly Field[] = [
  {
    path: 'evidence.0.url',
    label: 'Where this can be seen',
    help: 'The address of a page or document that anyone can read (or the id of a source in data/sources.yaml). It lets readers judge for themselves. If you work there and nothing is published, leave it empty and tick the box below.',
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
    path: TOLD_BY,
    label: 'How you know',
    help: 'Only if nothing is published. This issue is then named as the evidence, with its date.',
    as: 'some-of',
    choices: () => [{ id: 'works-there', label: 'I work for the service, for its provider or for its council' }],
  },
];

/** What evidence can support: the fields that a record has at its top, as far as the forms ask for them. */
function fieldsOfRecord(): Choice[] {
  const fields = new Set([...SERVICE_QUESTIONS, ...OFFER_QUESTIONS].map(({ path }) => path.split('.')[0] ?? ''));
  return [...fields].map((id) => ({ id, label: id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ') }));
}
