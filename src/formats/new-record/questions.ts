import type { Directory } from '../../model/directory.ts';
import { type Choice, choicesOf, regionChoices } from '../../questionnaire/choices.ts';
import type { Field } from '../../questionnaire/fields.ts';
import { questionAt } from '../../questionnaire/question-at.ts';

export type QuestionName =
  | ('name' | 'evidence-url' | 'evidence-title' | 'evidence-published' | 'type' | 'kind' | 'model' | 'area' | 'region')
  | ('summary' | 'status' | 'as-of' | 'closed' | 'provider' | 'provider-kind' | 'timing' | 'who' | 'referral')
  | ('self-referral' | 'website' | 'phone' | 'email' | 'id' | 'told-by' | 'told-how' | 'told-date' | 'told-note');

/** What is known of a new service, by question. A question that is missing here is not known. */
export type Answers = Partial<Record<QuestionName, string[]>>;

/** What `npm run new` adds to a question of the questionnaire, or a question that the questionnaire does not have. */
type Question = {
  /** The path of the field that holds the answer, with dots. */
  path?: string;
  /** The text of a question that has no field. */
  label?: string;
  /** A hint in addition to the help of the questionnaire. */
  hint?: string;
  /** The message where an answer is required and missing. */
  needed?: string;
  /** What still has to be found out where there is no answer; undefined where nothing has to. */
  toFindOut?(answers: Answers): string | undefined;
  /** False where earlier answers make the question unnecessary. Its flag is accepted all the same. */
  isAsked?(answers: Answers): boolean;
};

const isPublished = (answers: Answers): boolean => answers['evidence-url'] !== undefined;
const isTold = (answers: Answers): boolean => !isPublished(answers) && answers['told-by'] !== undefined;
const isClosed = ({ status }: Answers): boolean => status?.[0] === 'closed';
const always = (question: string) => () => question;
const whileOpen = (question: string) => (answers: Answers) => (isClosed(answers) ? undefined : question);
const onceClosed = (question: string) => (answers: Answers) => (isClosed(answers) ? question : undefined);

/** The questions in the order in which they are asked. Each key is also the name of a flag. */
export const QUESTIONS: Readonly<Record<QuestionName, Question>> = {
  name: { path: 'name', needed: 'Write the name that the service uses.' },
  'evidence-url': {
    path: 'evidence.0.url',
    hint: 'Leave it empty only where nothing is published: then say which office told you.',
  },
  'evidence-title': {
    path: 'evidence.0.title',
    needed: 'Write its title as it stands there, with who published it in brackets.',
    isAsked: isPublished,
  },
  'evidence-published': { path: 'evidence.0.published', isAsked: isPublished },
  'told-by': {
    path: 'evidence.0.told.by',
    needed:
      'Every entry needs evidence: the address of a page or a report (evidence-url), or the office that told you.',
    isAsked: (answers) => !isPublished(answers),
  },
  'told-how': { path: 'evidence.0.told.how', needed: 'Choose one.', isAsked: isTold },
  'told-date': {
    path: 'evidence.0.told.date',
    needed: 'An answer without a date is no evidence.',
    isAsked: isTold,
  },
  'told-note': { path: 'evidence.0.note', needed: 'Write one sentence.', isAsked: isTold },
  type: { path: 'type', needed: 'Choose one. Related services are listed and never counted.' },
  kind: { path: 'kind', needed: 'Choose the one that comes nearest.' },
  model: { path: 'model' },
  area: { path: 'areas', toFindOut: always('Which authorities does it serve?') },
  region: {
    label: 'In which region is it?',
    needed: 'Choose one. Where no authority is known, the region says where the record belongs.',
    isAsked: ({ area }) => !area?.length,
  },
  id: { label: 'Its id, where the name should not make one?', isAsked: () => false },
  summary: { path: 'summary', needed: 'Write one or two sentences, at least 20 characters.' },
  status: { path: 'status.state', needed: 'Write unknown if no source says.' },
  'as-of': {
    path: 'status.as-of',
    toFindOut: whileOpen('Does it run now, and from what date is that known?'),
    isAsked: ({ status }) => status?.[0] !== 'unknown',
  },
  closed: { path: 'status.closed', toFindOut: onceClosed('When did it close?') },
  provider: { path: 'provider.name', toFindOut: always('Who runs it?') },
  'provider-kind': { path: 'provider.kind', isAsked: ({ provider }) => !!provider },
  timing: { path: 'pathways.0.timing', toFindOut: always('When does it work with parents?') },
  who: { path: 'pathways.0.who', toFindOut: always('Whom does it work with?') },
  referral: {
    path: 'referral.how',
    toFindOut: whileOpen('How is a referral made?'),
    isAsked: (answers) => !isClosed(answers),
  },
  'self-referral': {
    path: 'referral.self-referral',
    toFindOut: whileOpen('Can parents refer themselves?'),
    isAsked: (answers) => !isClosed(answers),
  },
  website: { path: 'contact.website' },
  phone: { path: 'contact.phone' },
  email: { path: 'contact.email' },
};

/** The names of the questions, in the order in which they are asked. */
export const QUESTION_NAMES = Object.keys(QUESTIONS) as QuestionName[];

/** True where a question is asked after these answers. */
export const isAsked = (name: QuestionName, answers: Answers): boolean =>
  QUESTIONS[name].isAsked?.(answers) ?? (fieldOf(name)?.asked !== 'of-closed' || isClosed(answers));

/** The text of a question as a person sees it, with its help. */
export function wordingOf(name: QuestionName): { label: string; help: string } {
  const { label = '', hint = '', path } = QUESTIONS[name];
  const asked = path ? questionAt(path) : { label, help: '' };
  return { label: asked.label, help: [asked.help, hint].filter(Boolean).join(' ') };
}

/** The field that holds the answer; undefined where there is none. */
export function fieldOf(name: QuestionName): Field | undefined {
  const { path } = QUESTIONS[name];
  return path ? questionAt(path).field : undefined;
}

/** True for a question that can have several answers. */
export const takesSeveral = (name: QuestionName): boolean => fieldOf(name)?.input === 'choices';

/** The choices of a question after these answers; undefined for a question without a list of choices. */
export function choicesFor(name: QuestionName, directory: Directory, answers: Answers): Choice[] | undefined {
  if (name === 'region') return regionChoices(directory);
  const field = fieldOf(name);
  if (!field || !('choices' in field)) return undefined;
  const [type = ''] = answers.type ?? [];
  return choicesOf(field, directory, directory.vocabulary.types.has(type) ? { type } : {});
}
