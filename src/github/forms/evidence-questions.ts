import type { Choice } from '../../questionnaire/choices.ts';
import { questionAt } from '../../questionnaire/question-at.ts';
import { type FormQuestion, questionFor } from './question.ts';
import { SERVICE_QUESTIONS } from './service-questions.ts';

/** The questions about the evidence. They give reasons, because nothing enters the directory without evidence. */
export const EVIDENCE_QUESTIONS: readonly FormQuestion[] = [
  questionFor('evidence.0.url', {
    help: 'The address of a page or document that anyone can read (or the id of a source in data/sources.yaml). It lets readers judge for themselves. If you work there and nothing is published, leave it empty and answer the last three questions.',
  }),
  questionFor('evidence.0.title'),
  questionFor('evidence.0.where'),
  questionFor('evidence.0.published'),
  questionFor('evidence.0.note'),
  questionFor('evidence.0.supports', {
    help: 'Tick none if it shows all that you have written here.',
    choices: fieldsOfRecord,
  }),
  questionFor('evidence.0.told.by', {
    help: 'The office whose answer this is; if you work there, your own. Its answer is then the evidence, and this issue the note of it. Name no person.',
  }),
  questionFor('evidence.0.told.how', { help: 'Leave it empty if you work there and this form is the answer.' }),
  questionFor('evidence.0.told.date', { help: '2026, 2026-03 or 2026-03-18. Leave it empty if that is today.' }),
];

/** What evidence can support: the top-level fields of a record that the forms ask for. */
function fieldsOfRecord(): Choice[] {
  const fields = new Set(SERVICE_QUESTIONS.map(({ path }) => path.split('.')[0] ?? ''));
  return [...fields].map((id) => ({ id, label: questionAt(id).field.shown }));
}
