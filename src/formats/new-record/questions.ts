import type { z } from 'zod';
import type { Directory } from '../../model/directory.ts';
import { partialDate } from '../../model/schema/date.ts';
import { email, id, line, phone, summary, webAddress } from '../../model/schema/text.ts';

export type QuestionName =
  | ('name' | 'type' | 'kind' | 'model' | 'area' | 'region' | 'summary' | 'status' | 'as-of' | 'provider')
  | ('provider-kind' | 'timing' | 'who' | 'referral' | 'self-referral' | 'website' | 'phone' | 'email')
  | ('evidence-url' | 'evidence-title' | 'evidence-published' | 'id');

/** What is known of a new service, by question. A question without an answer is not known. */
export type Answers = Partial<Record<QuestionName, string[]>>;

/** What may be answered, by id, with what it means. */
export type Choices = ReadonlyMap<string, string>;

export type Question = {
  /** The question, as a person would ask it. */
  asks: string;
  /** Why there must be an answer, where there must. */
  needed?: string;
  /** True where there may be several answers. */
  many?: true;
  /** The answers that there are; a question without has an answer of this form. */
  choices?(directory: Directory, answers: Answers): Choices;
  form?: z.ZodType;
  /** What to find out where there is no answer. */
  toFindOut?: string;
  /** False where it is not asked, because of the answers before it. Its flag is taken all the same. */
  arises?(answers: Answers): boolean;
};

const labels = (items: Iterable<{ id: string; label?: string; name?: string }>): Choices =>
  new Map([...items].map(({ id, label, name }) => [id, label ?? name ?? id]));
const words =
  (name: keyof Directory['vocabulary']) =>
  ({ vocabulary }: Directory) =>
    labels(vocabulary[name].values());

const SOURCE =
  'Every record names a source, so that the next reader can see for themselves; a page of the council will do.';

/** The questions in the order in which they are asked; each is also the name of its flag. */
export const QUESTIONS: Readonly<Record<QuestionName, Question>> = {
  name: { asks: 'What is the service called?', needed: 'A record needs the name that the service uses.', form: line },
  type: { asks: 'Of which type is it?', needed: 'related is never counted.', choices: words('types') },
  kind: {
    asks: 'What sort of service is it?',
    needed: 'It says what the service is within its type.',
    choices: ({ vocabulary: { kinds } }, { type }) =>
      labels([...kinds.values()].filter((kind) => kind.type === type?.[0])),
  },
  model: { asks: 'Does it follow a model?', choices: ({ models }) => labels(models.values()) },
  area: {
    asks: 'Which local authorities does it serve?',
    many: true,
    choices: ({ authorityById }) => labels(authorityById.values()),
    toFindOut: 'Which authorities does it serve?',
  },
  region: {
    asks: 'In which region is it?',
    needed: 'Where no authority is known, the region says where the record belongs.',
    choices: ({ regions }) => labels(regions),
    arises: ({ area }) => !area?.length,
  },
  summary: {
    asks: 'What is it, in one or two plain sentences of your own?',
    needed: 'A reader on a phone sees it first.',
    form: summary,
  },
  status: {
    asks: 'Does the source show it running?',
    needed: 'unknown is an answer.',
    choices: words('status'),
  },
  'as-of': {
    asks: 'At what date does the source show that (2026, 2026-03 or 2026-03-18)?',
    form: partialDate,
    toFindOut: 'Does it run now, and from what date is that known?',
    arises: ({ status }) => status?.[0] !== 'unknown',
  },
  provider: { asks: 'Who runs it?', form: line, toFindOut: 'Who runs it?' },
  'provider-kind': {
    asks: 'What kind of organisation is that?',
    choices: words('provider-kinds'),
    arises: ({ provider }) => !!provider,
  },
  timing: {
    asks: "When in a parent's journey does it work?",
    many: true,
    choices: words('timing'),
    toFindOut: 'When does it work with parents?',
  },
  who: { asks: 'Whom does it work with?', many: true, choices: words('who'), toFindOut: 'Whom does it work with?' },
  referral: { asks: 'How is a referral made?', form: line, toFindOut: 'How is a referral made?' },
  'self-referral': {
    asks: 'Can a parent ask for themselves?',
    choices: () =>
      new Map([
        ['yes', 'Yes'],
        ['no', 'No'],
      ]),
    toFindOut: 'Can parents refer themselves?',
  },
  website: { asks: 'Its own page on the web?', form: webAddress },
  phone: { asks: "The organisation's number (never a person's own)?", form: phone },
  email: { asks: 'A shared mailbox?', form: email },
  'evidence-url': { asks: 'At what address can this be seen?', needed: SOURCE, form: webAddress },
  'evidence-title': { asks: 'What is the title of that page, and whose is it?', needed: SOURCE, form: line },
  'evidence-published': { asks: 'When was it published (Enter where it gives no date)?', form: partialDate },
  id: {
    asks: 'Its id, where the name should not make one?',
    form: id,
    arises: () => false,
  },
};
