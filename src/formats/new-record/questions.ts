import type { z } from 'zod/mini';
import { otherNames } from '../../analysis/area-names.ts';
import { OFFICES, WAYS_OF_TELLING } from '../../analysis/told.ts';
import type { Directory } from '../../model/directory.ts';
import { partialDate } from '../../model/schema/date.ts';
import { email, id, line, phone, summary, webAddress } from '../../model/schema/text.ts';
import { questionAt } from '../../questionnaire/question-at.ts';
import { type Choice, type Choices, choicesOf } from './choices.ts';

export type QuestionName =
  | ('name' | 'evidence-url' | 'evidence-title' | 'evidence-published' | 'type' | 'kind' | 'model' | 'area' | 'region')
  | ('summary' | 'status' | 'as-of' | 'closed' | 'provider' | 'provider-kind' | 'timing' | 'who' | 'referral')
  | ('self-referral' | 'website' | 'phone' | 'email' | 'id' | 'told-by' | 'told-how' | 'told-date' | 'told-note');

/** What is known of a new service, by question. A question without an answer is not known. */
export type Answers = Partial<Record<QuestionName, string[]>>;

export type Question = {
  /** The question as `npm run new` asks it, where it is none of the questionnaire's or says more here. */
  asks?: string;
  /** What to write where there must be an answer. */
  needed?: string;
  /** True where there may be several answers. */
  many?: true;
  /** The answers that there are; a question without has an answer of this form. */
  choices?(directory: Directory, answers: Answers): Choices;
  /** What another answer is not, where the choices are too many to be shown. */
  isNot?: string;
  form?: z.ZodMiniType;
  /** The field of the record that holds the answer, with dots. */
  field?: string;
  /** What to find out where there is no answer; undefined where nobody needs to know any more. */
  toFindOut?(answers: Answers): string | undefined;
  /** False where it is not asked, because of the answers before it. Its flag is taken all the same. */
  arises?(answers: Answers): boolean;
};

const terms =
  (name: keyof Directory['vocabulary']) =>
  ({ vocabulary }: Directory): Choices =>
    choicesOf(vocabulary[name].values());

const choicesIn = (words: Readonly<Record<string, string>>) => (): Choices =>
  choicesOf(Object.entries(words).map(([id, label]) => ({ id, label })));

const isPublished = (answers: Answers): boolean => answers['evidence-url'] !== undefined;
const isTold = (answers: Answers): boolean => !isPublished(answers) && answers['told-by'] !== undefined;
const isClosed = ({ status }: Answers): boolean => status?.[0] === 'closed';
const always = (question: string) => () => question;
const whileOpen = (question: string) => (answers: Answers) => (isClosed(answers) ? undefined : question);
const onceClosed = (question: string) => (answers: Answers) => (isClosed(answers) ? question : undefined);

const SELF_REFERRAL: Choice[] = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

/** The questions in the order in which they are asked; each is also the name of its flag. */
export const QUESTIONS: Readonly<Record<QuestionName, Question>> = {
  name: {
    needed: 'Write the name that the service uses.',
    form: line,
    field: 'name',
  },
  'evidence-url': {
    asks: 'At what address can what you know of it be seen? Leave it empty only where nothing is published.',
    form: webAddress,
    field: 'evidence.0.url',
  },
  'evidence-title': {
    needed: 'Write its title as it stands there, with who published it in brackets.',
    form: line,
    field: 'evidence.0.title',
    arises: isPublished,
  },
  'evidence-published': {
    asks: 'When was it published (2026, 2026-03 or 2026-03-18)?',
    form: partialDate,
    field: 'evidence.0.published',
    arises: isPublished,
  },
  'told-by': {
    asks: 'Which office told you of it? Never a person.',
    needed:
      'Every entry needs evidence: the address of a page or a report (evidence-url), or the office that told you.',
    choices: choicesIn(OFFICES),
    field: 'evidence.0.told.by',
    arises: (answers) => !isPublished(answers),
  },
  'told-how': {
    needed: 'Choose one.',
    choices: choicesIn(WAYS_OF_TELLING),
    field: 'evidence.0.told.how',
    arises: isTold,
  },
  'told-date': {
    asks: 'On what date (2026, 2026-03 or 2026-03-18)?',
    needed: 'An answer without a date is no evidence.',
    form: partialDate,
    field: 'evidence.0.told.date',
    arises: isTold,
  },
  'told-note': {
    asks: 'What did it say, in your own words and without a name?',
    needed: 'Write one sentence.',
    form: line,
    field: 'evidence.0.note',
    arises: isTold,
  },
  type: {
    needed: 'Choose one. Related services are listed and never counted.',
    choices: terms('types'),
    field: 'type',
  },
  kind: {
    needed: 'Choose the one that comes nearest.',
    choices: ({ vocabulary: { kinds } }, { type }) => {
      const ofType = [...kinds.values()].filter((kind) => kind.type === type?.[0]);
      return choicesOf(ofType.length ? ofType : kinds.values());
    },
    field: 'kind',
  },
  model: { choices: ({ models }) => choicesOf(models.values()), field: 'model' },
  area: {
    many: true,
    choices: ({ authorityById }) =>
      choicesOf([...authorityById.values()].map((authority) => ({ ...authority, also: otherNames(authority) }))),
    isNot: 'a council that we know',
    field: 'areas',
    toFindOut: always('Which authorities does it serve?'),
  },
  region: {
    asks: 'In which region is it?',
    needed: 'Choose one. Where no authority is known, the region says where the record belongs.',
    choices: ({ regions }) => choicesOf(regions),
    arises: ({ area }) => !area?.length,
  },
  id: {
    asks: 'Its id, where the name should not make one?',
    form: id,
    arises: () => false,
  },
  summary: {
    needed: 'Write one or two sentences, at least 20 characters.',
    form: summary,
    field: 'summary',
  },
  status: {
    needed: 'Write unknown if no source says.',
    choices: terms('status'),
    field: 'status.state',
  },
  'as-of': {
    asks: 'At what date does the source show that (2026, 2026-03 or 2026-03-18)?',
    form: partialDate,
    field: 'status.as-of',
    toFindOut: whileOpen('Does it run now, and from what date is that known?'),
    arises: ({ status }) => status?.[0] !== 'unknown',
  },
  closed: {
    asks: 'When did it close (2026, 2026-03 or 2026-03-18)?',
    form: partialDate,
    field: 'status.closed',
    toFindOut: onceClosed('When did it close?'),
    arises: isClosed,
  },
  provider: { form: line, field: 'provider.name', toFindOut: always('Who runs it?') },
  'provider-kind': {
    choices: terms('provider-kinds'),
    field: 'provider.kind',
    arises: ({ provider }) => !!provider,
  },
  timing: {
    many: true,
    choices: terms('timing'),
    field: 'pathways.0.timing',
    toFindOut: always('When does it work with parents?'),
  },
  who: {
    many: true,
    choices: terms('who'),
    field: 'pathways.0.who',
    toFindOut: always('Whom does it work with?'),
  },
  referral: {
    form: line,
    field: 'referral.how',
    toFindOut: whileOpen('How is a referral made?'),
    arises: (answers) => !isClosed(answers),
  },
  'self-referral': {
    choices: () => choicesOf(SELF_REFERRAL),
    field: 'referral.self-referral',
    toFindOut: whileOpen('Can parents refer themselves?'),
    arises: (answers) => !isClosed(answers),
  },
  website: { form: webAddress, field: 'contact.website' },
  phone: {
    form: phone,
    field: 'contact.phone',
  },
  email: { form: email, field: 'contact.email' },
};

/** The names of the questions, in the order in which they are asked. */
export const QUESTION_NAMES = Object.keys(QUESTIONS) as QuestionName[];

/** True where a question is asked, after these answers. */
export const arises = (name: QuestionName, answers: Answers): boolean => QUESTIONS[name].arises?.(answers) ?? true;

/** The question as a person is asked it. */
export function asks(name: QuestionName): string {
  const { asks: here, field = name } = QUESTIONS[name];
  return here ?? questionAt(field).label;
}
