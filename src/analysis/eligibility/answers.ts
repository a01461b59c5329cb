/** Where care proceedings are. Several can hold at once: ended for one child, not yet begun for another. */
export const PROCEEDINGS = ['none', 'before', 'during', 'final-near', 'ended'] as const;
export type Proceedings = (typeof PROCEEDINGS)[number];

/**
 * What was answered about a parent. Every answer may be left out, and what is left out is not known. Nothing here is ever
 * sent or kept.
 */
export type Answers = {
  /** The id of the authority in which the parent lives. */
  area?: string | undefined;
  parent?: 'mother' | 'father' | 'both' | undefined;
  /** `thinking`: not pregnant, and thinking about another baby. */
  expecting?: 'yes' | 'no' | 'thinking' | undefined;
  /** Completed weeks of pregnancy today. */
  weeks?: number | undefined;
  /** The day on which the baby is due, `YYYY-MM-DD`. It goes before `weeks`. */
  due?: string | undefined;
  /** All that hold. What is not among them does not hold. */
  proceedings?: readonly Proceedings[] | undefined;
  /** How many of the parent's own children were removed; 3 stands for three or more. */
  removed?: 0 | 1 | 2 | 3 | undefined;
  removedAge?: keyof typeof REMOVAL_AGES | undefined;
  partnerRemoved?: 'yes' | 'no' | undefined;
  /** Whether a child lives elsewhere because of children's services, with or without a court. */
  elsewhere?: 'yes' | 'no' | undefined;
  /** Children in the parent's care now: none, one under school age, or only older ones. */
  home?: 'none' | 'under-school' | 'older' | undefined;
  age?: keyof typeof AGES | undefined;
  /** Ids of needs that were named. One that was not named is not known, unless the list is empty: none of them. */
  needs?: readonly string[] | undefined;
  /** Whether children's services are involved now. */
  involved?: 'yes' | 'no' | undefined;
};

/** The questions, in the order in which they are asked. `weeks` is answered in weeks or by the day that the baby is due. */
export const QUESTIONS = [
  'area',
  'parent',
  'expecting',
  'weeks',
  'proceedings',
  'removed',
  'elsewhere',
  'removedAge',
  'partnerRemoved',
  'home',
  'age',
  'needs',
  'involved',
] as const satisfies readonly (keyof Answers)[];
export type Question = (typeof QUESTIONS)[number];

/** Whole numbers from `from`, which is included, up to `below`, which is not. */
export type Span = { from: number; below: number };

/** Ages of a parent that can be chosen, in years. */
export const AGES = {
  'under-18': { from: 0, below: 18 },
  '18-to-24': { from: 18, below: 25 },
  '25-to-44': { from: 25, below: 45 },
  '45-and-over': { from: 45, below: Number.POSITIVE_INFINITY },
} as const satisfies Record<string, Span>;

/** Ages of the youngest child when removed that can be chosen, in months. */
export const REMOVAL_AGES = {
  'under-1': { from: 0, below: 12 },
  '1-to-4': { from: 12, below: 60 },
  '5-and-over': { from: 60, below: Number.POSITIVE_INFINITY },
} as const satisfies Record<string, Span>;

/** How many children were removed, as a span: three stands for three or more. */
export const removedSpan = (removed: NonNullable<Answers['removed']>): Span => ({
  from: removed,
  below: removed === 3 ? Number.POSITIVE_INFINITY : removed + 1,
});

/** True where a baby is expected, false where not, undefined where nothing says. Weeks or a day say that one is. */
export function isExpecting({ expecting, weeks, due }: Answers): boolean | undefined {
  if (expecting) return expecting === 'yes';
  return weeks !== undefined || due !== undefined ? true : undefined;
}
