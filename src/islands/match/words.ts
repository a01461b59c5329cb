import type { Answers, Question } from '../../analysis/eligibility/answers.ts';

/** Who answers the questions: a practitioner about a parent, or the parent. */
export type Audience = 'practitioner' | 'parent';

const YES_NO = { yes: 'Yes', no: 'No' };

/** The label of each option of a question. */
const OPTIONS = {
  parent: { mother: 'The mother', father: 'The father', both: 'Both' },
  expecting: { ...YES_NO, thinking: 'No, thinking of another' },
  proceedings: {
    none: 'None, now or before',
    before: 'Not in court, but the council is thinking of it (pre-proceedings)',
    during: 'In court now',
    'final-near': 'In court, and the final decision is near',
    ended: 'Ended, with a final order',
  },
  removed: { 0: 'None', 1: 'One', 2: 'Two', 3: 'Three or more' },
  elsewhere: YES_NO,
  removedAge: { 'under-1': 'Under 1', '1-to-4': '1 to 4', '5-and-over': '5 or over' },
  partnerRemoved: YES_NO,
  home: { none: 'None', 'under-school': 'A baby or a child under school age', older: 'Only older children' },
  age: { 'under-18': 'Under 18', '18-to-24': '18 to 24', '25-to-44': '25 to 44', '45-and-over': '45 or over' },
  involved: YES_NO,
};

/** Hints below a question, for both voices. */
const HINTS = {
  needs: 'Tick what matters most. What is left is not taken as a no.',
  proceedings: 'Tick all that are true, for any child.',
};

/** All texts of the questions and their results, in English. A part in braces is replaced. */
export const MATCH_WORDS = {
  asked: {
    practitioner: {
      labels: {
        area: 'Where does the parent live?',
        parent: 'Who is it for?',
        expecting: 'Is a baby expected?',
        weeks: 'How many weeks is it today?',
        proceedings: 'Where are care proceedings?',
        removed: 'How many of the parent’s children have been removed?',
        elsewhere: 'Does a child live somewhere else because of children’s services?',
        removedAge: 'How old was the youngest when they left home?',
        partnerRemoved: 'Has a partner had a child removed?',
        home: 'Which children are with the parent now?',
        age: 'How old is the parent?',
        needs: 'Do any of these apply?',
        involved: 'Are children’s services involved now?',
      },
      hints: { ...HINTS, elsewhere: 'By agreement or otherwise, without a court.' },
      options: OPTIONS,
    },
    parent: {
      labels: {
        area: 'Where do you live?',
        parent: 'Who are you?',
        expecting: 'Are you expecting a baby?',
        weeks: 'How many weeks are you today?',
        proceedings: 'Is there a court case about a child of yours?',
        removed: 'How many of your children have been taken into care?',
        elsewhere: 'Does a child of yours live somewhere else because of children’s services?',
        removedAge: 'How old was your youngest when they left home?',
        partnerRemoved: 'Has your partner had a child taken into care?',
        home: 'Which children live with you now?',
        age: 'How old are you?',
        needs: 'Do any of these apply to you?',
        involved: 'Are you in touch with children’s services now?',
      },
      hints: { ...HINTS, elsewhere: 'You may have agreed to it. It need not have been a court.' },
      options: {
        ...OPTIONS,
        parent: { mother: 'I’m the mother', father: 'I’m the father', both: 'We are both asking' },
        expecting: { ...YES_NO, thinking: 'No, I’m thinking of another' },
      },
    },
  },
  skip: 'Skip',
  noneOfThese: 'None of these',
  chooseCouncil: 'Choose a council',
  more: 'More questions ({count})',
  moreHint: 'Some services ask about these. Answer what you know.',
  voice: 'I am asking about',
  voices: { practitioner: 'A parent I work with', parent: 'Myself' },
  weeks: {
    weeks: 'Weeks',
    due: 'or the day it is due',
    wrongWeeks: 'Write a number of weeks from 0 to {most}.',
    wrongDay: 'A baby expected now is not due on that day. Look at the date again.',
  },
  privacy: 'What you answer stays on this page. It is not sent, not kept, and not in the address. Leaving clears it.',
  see: 'See who to ask',
  clear: 'Clear answers',
  recorded: 'Which services fit',
  answerWhatYouKnow: 'Answer what you know. Every question can be skipped.',
  /** At the top and the bottom of every result. */
  caution: 'This is what was recorded. The service decides.',
  ringFirst: 'Ring first.',
  titles: {
    here: 'In {area}',
    perhaps: 'May serve {area}',
    'next-door': 'Next door to {area}',
    wider: 'In the region or the country',
    anywhere: 'In England, Wales and beyond',
  },
  notes: {
    perhaps: 'It is not certain that these serve the area.',
    'next-door': 'None of these has to take someone from outside. Ask before you count on it.',
    wider: 'Which councils these serve is not recorded.',
    anywhere: 'Choose a council to see what is near.',
  },
  noneRecorded: 'No service is recorded for {area}. That does not mean that there is none.',
  moreMayFit: '{count} more that may fit',
  showMore: 'Show {count} more',
  oneNotFitting: '{count} that does not fit, with the reason',
  notFitting: '{count} that do not fit, with the reason',
  else: 'What else you can do now',
  inArea: 'What you can do now in {area}',
  national: 'National bodies that may know of more',
  talk: 'Someone to talk to, now',
  verdicts: { fits: 'Fits', 'may-fit': 'May fit', 'does-not-fit': 'Does not fit', closed: 'Closed' },
  areasNotRecorded: 'Areas not recorded',
  followedBy: 'Followed by ',
  allLines: 'All {count} lines, with sources',
  wayIn: 'Way in: ',
  everyMet: 'Every line that was recorded is met.',
  notAnswered: 'Not answered: {missing}.',
  ask: 'Ask:',
  andMore: 'and {count} more, below',
  ofModel: ' (said of {model} as a whole)',
  itsModel: 'its model',
  /** The outcome of a condition in words: never only by colour or mark. */
  outcomes: { for: 'Met', against: 'Not met', ask: 'Ask', way: 'How to come in' },
  modelSays: '{model} says this, not the service. ',
  source: 'Source: ',
  ring: 'Ring {number}',
  /** The summary of the result in one line; `one` and `several` follow their numbers. */
  found: {
    where: { here: 'In {area}', perhaps: 'Perhaps', 'next-door': 'Next door', wider: 'Further', anywhere: 'In all' },
    one: { fits: 'fits', 'may-fit': 'may fit', 'does-not-fit': 'does not fit', closed: 'has closed' },
    several: { fits: 'fit', 'may-fit': 'may fit', 'does-not-fit': 'do not fit', closed: 'have closed' },
    nothing: 'In {area}: nothing recorded.',
  },
  card: {
    head: 'Services to ask, by the Recurrent Care Map on {day}. {caution}',
    answered: 'What was answered:',
    ask: 'Ask: {line}',
    areasNotRecorded: 'areas not recorded',
    noNumber: 'no number recorded',
    verdicts: {
      fits: 'Fits what was recorded',
      'may-fit': 'May fit',
      'does-not-fit': 'Does not fit what was recorded',
      closed: 'Closed',
    },
    copy: 'Copy as a card',
    print: 'Print',
    withAnswers: 'Put my answers on the card and the print',
    copiedWith: 'Copied, with the answers.',
    copiedWithout: 'Copied, without the answers.',
    notCopied: 'It could not be copied. Print it, or mark the text by hand.',
  },
  dueOn: 'Due on {day}',
  /** The language of texts from records, where that differs from the page's. */
  records: undefined as 'en' | undefined,
};

/** The same texts in any language. */
export type MatchWords = typeof MATCH_WORDS;

/** Shown until the questions have loaded. */
export const WAITING = {
  loading: 'Loading the questions …',
  failed: 'The questions could not be loaded. ',
  councils: 'Every council’s page',
  says: ' says what is recorded there.',
};

export type Option<Value extends string | number = string | number> = { value: Value; label: string };

/** The options of a question, in order. */
const OFFERED: Partial<Record<Question, readonly (string | number)[]>> = {
  parent: ['mother', 'father', 'both'],
  expecting: ['yes', 'no', 'thinking'],
  proceedings: ['none', 'before', 'during', 'final-near', 'ended'],
  removed: [0, 1, 2, 3],
  elsewhere: ['yes', 'no'],
  removedAge: ['under-1', '1-to-4', '5-and-over'],
  partnerRemoved: ['yes', 'no'],
  home: ['none', 'under-school', 'older'],
  age: ['under-18', '18-to-24', '25-to-44', '45-and-over'],
  involved: ['yes', 'no'],
};

/** A question with its wording. */
export type Asked = { label: string; hint?: string | undefined; options: readonly Option[] };

/** The wording of a question for a voice. */
export function askedIn(words: MatchWords, voice: Audience, question: Question): Asked {
  const { labels, hints, options } = words.asked[voice];
  const called = (options as Partial<Record<Question, Record<string, string>>>)[question];
  return {
    label: labels[question],
    hint: (hints as Partial<Record<Question, string>>)[question],
    options: (OFFERED[question] ?? []).map((value) => ({ value, label: called?.[value] ?? String(value) })),
  };
}

/** The answers, a line each, for a card or print that includes them. */
export function answersInWords(
  answers: Answers,
  voice: Audience,
  areas: Readonly<Record<string, string>>,
  needs: Readonly<Record<string, string>>,
  words = MATCH_WORDS,
): string[] {
  const line = (question: Question, said: string | undefined) =>
    said ? [`${askedIn(words, voice, question).label} ${said}.`] : [];
  const named = (question: Question, value: unknown) =>
    askedIn(words, voice, question).options.find((option) => option.value === value)?.label;
  const chosen = (question: Question, value: unknown) => line(question, named(question, value));
  const { area, weeks, due, proceedings, needs: ticked } = answers;
  const dueOn = due && words.dueOn.replace('{day}', due);
  return [
    ...line('area', area && areas[area]),
    ...chosen('parent', answers.parent),
    ...chosen('expecting', answers.expecting),
    ...line('weeks', dueOn || (weeks === undefined ? undefined : String(weeks))),
    ...line('proceedings', proceedings?.map((id) => named('proceedings', id)).join('; ')),
    ...(['removed', 'elsewhere', 'removedAge', 'partnerRemoved', 'home', 'age', 'involved'] as const).flatMap(
      (question) => chosen(question, answers[question]),
    ),
    ...line('needs', ticked && (ticked.map((id) => needs[id]).join(', ') || words.noneOfThese)),
  ];
}
