import type { Answers, Question } from '../../analysis/eligibility/answers.ts';

/** Who answers: a practitioner about a parent, or the parent. */
export type Voice = 'practitioner' | 'parent';

export type Option<Value extends string | number = string | number> = { value: Value; label: string };

/** A question as it is asked. The options of a question stand in the order in which they are offered. */
type Asked = { label: string; hint?: string; options?: readonly Option[] };

const YES_NO: readonly Option[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

const PROCEEDINGS: readonly Option[] = [
  { value: 'none', label: 'None, now or before' },
  { value: 'before', label: 'Not in court, but the council is thinking of it (pre-proceedings)' },
  { value: 'during', label: 'In court now' },
  { value: 'final-near', label: 'In court, and the final decision is near' },
  { value: 'ended', label: 'Ended, with a final order' },
];

const REMOVED: readonly Option[] = [
  { value: 0, label: 'None' },
  { value: 1, label: 'One' },
  { value: 2, label: 'Two' },
  { value: 3, label: 'Three or more' },
];

const REMOVAL_AGES: readonly Option[] = [
  { value: 'under-1', label: 'Under 1' },
  { value: '1-to-4', label: '1 to 4' },
  { value: '5-and-over', label: '5 or over' },
];

const HOME: readonly Option[] = [
  { value: 'none', label: 'None' },
  { value: 'under-school', label: 'A baby or a child under school age' },
  { value: 'older', label: 'Only older children' },
];

const AGES: readonly Option[] = [
  { value: 'under-18', label: 'Under 18' },
  { value: '18-to-24', label: '18 to 24' },
  { value: '25-to-44', label: '25 to 44' },
  { value: '45-and-over', label: '45 or over' },
];

const HINT_NEEDS = 'Tick what matters most. What is left is not taken as a no.';
const HINT_PROCEEDINGS = 'Tick all that are true, for any child.';

const OF_PRACTITIONER: Readonly<Record<Question, Asked>> = {
  area: { label: 'Where does the parent live?' },
  parent: {
    label: 'Who is it for?',
    options: [
      { value: 'mother', label: 'The mother' },
      { value: 'father', label: 'The father' },
      { value: 'both', label: 'Both' },
    ],
  },
  expecting: {
    label: 'Is a baby expected?',
    options: [...YES_NO, { value: 'thinking', label: 'No, thinking of another' }],
  },
  weeks: { label: 'How many weeks is it today?' },
  proceedings: { label: 'Where are care proceedings?', hint: HINT_PROCEEDINGS, options: PROCEEDINGS },
  removed: { label: 'How many of the parent’s children have been removed?', options: REMOVED },
  elsewhere: {
    label: 'Does a child live somewhere else because of children’s services?',
    hint: 'By agreement or otherwise, without a court.',
    options: YES_NO,
  },
  removedAge: { label: 'How old was the youngest when they left home?', options: REMOVAL_AGES },
  partnerRemoved: { label: 'Has a partner had a child removed?', options: YES_NO },
  home: { label: 'Which children are with the parent now?', options: HOME },
  age: { label: 'How old is the parent?', options: AGES },
  needs: { label: 'Do any of these apply?', hint: HINT_NEEDS },
  involved: { label: 'Are children’s services involved now?', options: YES_NO },
};

const OF_PARENT: Readonly<Record<Question, Asked>> = {
  ...OF_PRACTITIONER,
  area: { label: 'Where do you live?' },
  parent: {
    label: 'Who are you?',
    options: [
      { value: 'mother', label: 'I’m the mother' },
      { value: 'father', label: 'I’m the father' },
      { value: 'both', label: 'We are both asking' },
    ],
  },
  expecting: {
    label: 'Are you expecting a baby?',
    options: [...YES_NO, { value: 'thinking', label: 'No, I’m thinking of another' }],
  },
  weeks: { label: 'How many weeks are you today?' },
  proceedings: { label: 'Is there a court case about a child of yours?', hint: HINT_PROCEEDINGS, options: PROCEEDINGS },
  removed: { label: 'How many of your children have been taken into care?', options: REMOVED },
  elsewhere: {
    label: 'Does a child of yours live somewhere else because of children’s services?',
    hint: 'You may have agreed to it. It need not have been a court.',
    options: YES_NO,
  },
  removedAge: { label: 'How old was your youngest when they left home?', options: REMOVAL_AGES },
  partnerRemoved: { label: 'Has your partner had a child taken into care?', options: YES_NO },
  home: { label: 'Which children live with you now?', options: HOME },
  age: { label: 'How old are you?', options: AGES },
  needs: { label: 'Do any of these apply to you?', hint: HINT_NEEDS },
  involved: { label: 'Are you in touch with children’s services now?', options: YES_NO },
};

export const ASKED: Readonly<Record<Voice, Readonly<Record<Question, Asked>>>> = {
  practitioner: OF_PRACTITIONER,
  parent: OF_PARENT,
};

/** What was answered, a line each, for a card or a print that is to hold the answers. */
export function answersInWords(
  answers: Answers,
  voice: Voice,
  areas: Readonly<Record<string, string>>,
  needs: Readonly<Record<string, string>>,
): string[] {
  const asked = ASKED[voice];
  const line = (question: Question, said: string | undefined) => (said ? [`${asked[question].label} ${said}.`] : []);
  const chosen = (question: Question, value: unknown) =>
    line(question, asked[question].options?.find((option) => option.value === value)?.label);
  const { area, weeks, due, proceedings, needs: named } = answers;
  return [
    ...line('area', area && areas[area]),
    ...chosen('parent', answers.parent),
    ...chosen('expecting', answers.expecting),
    ...line('weeks', due ? `Due on ${due}` : weeks === undefined ? undefined : String(weeks)),
    ...line('proceedings', proceedings?.map((id) => PROCEEDINGS.find(({ value }) => value === id)?.label).join('; ')),
    ...(['removed', 'elsewhere', 'removedAge', 'partnerRemoved', 'home', 'age', 'involved'] as const).flatMap(
      (question) => chosen(question, answers[question]),
    ),
    ...line('needs', named && (named.map((id) => needs[id]).join(', ') || 'None of these')),
  ];
}
