import { MONTHS } from '../date-in-words.ts';

/** The English wording of the matcher's reasons. Parts in braces are filled in. */
export const JUDGING = {
  /** Answers, worded to follow "You said". */
  said: {
    expecting: 'a baby is expected',
    notExpecting: 'no baby is expected',
    thinking: 'thinking about another baby',
    oneWeek: '1 week',
    weeks: '{weeks} weeks',
    aged: 'aged {age}',
    noneHome: 'no children at home',
    childHome: 'a child is at home',
    underSchool: 'a child under school age is at home',
    noneUnderSchool: 'no child under school age at home',
    noNeeds: 'none of the difficulties listed',
    underWay: 'proceedings are planned or under way',
    involved: 'children’s services are involved',
    notInvolved: 'children’s services are not involved',
    noneRemoved: 'no child removed',
    youngest: 'the youngest was {age} when removed',
    partner: 'a partner has had a child removed',
    noPartner: 'no child of a partner removed',
    noneOfThemElsewhere: '{removed}, and none lives elsewhere',
    elsewhere: 'a child lives elsewhere',
    noneElsewhere: 'no child lives elsewhere',
    mother: 'the mother',
    father: 'the father',
    both: 'both parents',
  },
  proceedings: {
    none: 'no care proceedings',
    before: 'before proceedings',
    during: 'proceedings are under way',
    'final-near': 'the final decision is near',
    ended: 'proceedings have ended',
  },
  removed: { 0: 'no child removed', 1: 'one child removed', 2: 'two children removed', 3: 'three or more removed' },
  removalAges: { 'under-1': 'under 1', '1-to-4': '1 to 4', '5-and-over': '5 or over' },
  ages: { 'under-18': 'under 18', '18-to-24': '18 to 24', '25-to-44': '25 to 44', '45-and-over': '45 or over' },
  /** Missing answers, worded to follow "You did not say". */
  missing: {
    expecting: 'whether a baby is expected',
    thinking: 'whether another baby is thought about',
    weeks: 'how many weeks',
    age: 'the age',
    home: 'whether children are at home',
    youngHome: 'whether a baby or young child is at home',
    needs: 'whether there is {needs}',
    involved: 'whether children’s services are involved',
    council: 'which council',
    proceedings: 'where care proceedings are',
    earlierEnded: 'whether earlier proceedings have ended',
    removed: 'how many children have been removed',
    youngest: 'how old the child was when removed',
    partner: 'whether a partner has had a child removed',
    elsewhere: 'whether a child lives elsewhere',
    parent: 'whether it is the mother, the father or both',
  },
  /** What would change an outcome, or until when it applies. */
  changes: {
    afterBirth: 'Ask again after the birth.',
    referFrom: 'Refer from {day}, when it is {weeks} weeks.',
    referBefore: 'Refer before {day} to be under {weeks} weeks.',
    onceEnded: 'Ask again once the proceedings have ended.',
    nearFinal: 'Ask again as the final decision comes near.',
    asPartner: 'A partner can take part there in the mother’s own work.',
  },
  reason: { said: 'You said {said}.', missing: 'You did not say {missing}.' },
  asked: {
    service: 'The service, or whoever refers, judges this: ask.',
    parent: 'Each parent chooses this for themselves.',
    court: 'The court decides this.',
    referrer: 'This says who may refer.',
    open: 'Ask the service.',
  },
  /** What to ask in addition to the conditions, worded to follow "Ask". */
  ask: {
    runs: 'whether it still runs',
    opened: 'whether it has opened',
    council: 'whether it serves the parent’s council, which was not said',
    councilOf: 'whether it serves the parent’s council, which was not said: it works in {where}',
    part: 'whether it serves the parent’s part of {area}',
    outside: 'whether it takes people from outside {where}, which is not recorded',
    serves: 'whether it serves {area}, which is not recorded',
  },
  months: MONTHS,
  /**
   * The language whose rules join a list. `cy` joins with semicolons, because “a” and “neu” change the word after them.
   */
  lists: 'en-GB' as 'en-GB' | 'cy',
};

/** The wording in any language. */
export type JudgingWords = typeof JUDGING;

/** A list in a sentence: "a, b and c", "a, b or c". */
export const listed = (
  { lists }: Pick<JudgingWords, 'lists'>,
  type: 'conjunction' | 'disjunction',
  items: readonly string[],
): string => (lists === 'cy' || items.length < 2 ? items.join('; ') : ENGLISH[type].format(items));

/** Made once: a formatter takes longer to make than to use, and the matcher words thousands of reasons. */
const ENGLISH = {
  conjunction: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  disjunction: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** Fills in the parts of a sentence: "{weeks} weeks" with `{ weeks: 22 }` is "22 weeks". */
export const filled = (sentence: string, parts: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(parts[name] ?? whole));
