/** The stages of care proceedings. Several can apply at once: ended for one child, not yet begun for another. */
export const PROCEEDINGS = ['none', 'before', 'during', 'final-near', 'ended'] as const;
export type Proceedings = (typeof PROCEEDINGS)[number];

/**
 * The answers about a parent. Any answer may be absent, and means then that it is not known. Nothing here is ever sent
 * or stored.
 */
export type Answers = {
  /** The id of the authority in which the parent lives. */
  area?: string | undefined;
  parent?: 'mother' | 'father' | 'both' | undefined;
  /** `thinking`: not pregnant, and thinking about another baby. */
  expecting?: 'yes' | 'no' | 'thinking' | undefined;
  /** Completed weeks of pregnancy today. */
  weeks?: number | undefined;
  /** The day on which the baby is due, `YYYY-MM-DD`. It takes precedence over `weeks`. */
  due?: string | undefined;
  /** All stages that apply. A stage that is not listed does not apply. */
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
  /**
   * Ids of the needs that were chosen. A need that is not listed is not known, but an empty list means that none
   * applies.
   */
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

/** Whole numbers from `from` (included) up to `below` (not included). */
export type Span = { from: number; below: number };

/** The age groups of a parent that can be chosen, in years. */
export const AGES = {
  'under-18': { from: 0, below: 18 },
  '18-to-24': { from: 18, below: 25 },
  '25-to-44': { from: 25, below: 45 },
  '45-and-over': { from: 45, below: Number.POSITIVE_INFINITY },
} as const satisfies Record<string, Span>;

/** The age groups of the youngest child when removed that can be chosen, in months. */
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

/**
 * True where a baby is expected, false where not, undefined where the answers do not say. Weeks or a due date mean that
 * one is.
 */
export function isExpecting({ expecting, weeks, due }: Answers): boolean | undefined {
  if (expecting) return expecting === 'yes';
  return weeks !== undefined || due !== undefined ? true : undefined;
}
