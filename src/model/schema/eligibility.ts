import { z } from 'zod/mini';
import { id, idOf, line } from './text.ts';

const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
const EMPTY = 'is empty. Say what it tests, or take it out.';

/** A range from a number (inclusive) to another (exclusive); either end may be left open. */
const between = (most: number) =>
  z
    .strictObject({
      from: z.optional(whole(0, most)).check(z.describe('This number is included')),
      below: z.optional(whole(1, most + 1)).check(z.describe('This number is not included')),
    })
    .check(
      z.refine((range) => Object.keys(range).length > 0, { error: EMPTY }),
      z.meta({ minProperties: 1 }),
    );

/** A pregnancy lasts 42 weeks at most. */
const LAST_WEEK = 42;
const OLDEST_PARENT = 100;
const MONTHS_OF_CHILDHOOD = 12 * 18;
/** Thirty years, in months. */
const MAX_MONTHS = 360;
const MAX_CHILDREN = 20;
const yesOrNo = z.enum(['yes', 'no']);

const yes = z.literal('yes');

const conditions = {
  pregnant: z.optional(yesOrNo).check(z.describe('Pregnant now (yes), or not pregnant now (no)')),
  'weeks-pregnant': z
    .optional(between(LAST_WEEK))
    .check(
      z.describe(
        'Completed weeks of pregnancy: from (included) and below (not included). "12 weeks or less" is below 13',
      ),
    ),
  stage: z
    .optional(z.array(idOf('timing')).check(z.minLength(1)))
    .check(z.describe('Ids of timing: the parent is at one of these points')),
  'children-removed': z
    .optional(
      z.strictObject({
        'at-least': whole(1, MAX_CHILDREN).check(z.describe('At least this many')),
        whose: z
          ._default(z.enum(['own', 'own-or-partner']), 'own')
          .check(z.describe("The parent's own, or a partner's too")),
      }),
    )
    .check(z.describe('How many children have been removed, and whose')),
  'child-lives-elsewhere': z
    .optional(yes)
    .check(
      z.describe("A child of the parent's lives elsewhere because of children's services, with or without a court"),
    ),
  'childrens-services-involved': z
    .optional(yes)
    .check(z.describe("Children's services are involved with the parent now, about a child or a pregnancy")),
  'parent-age': z.optional(between(OLDEST_PARENT)).check(z.describe('Age of the parent, in years')),
  'child-age-at-removal-months': z
    .optional(z.strictObject({ below: whole(1, MONTHS_OF_CHILDHOOD).check(z.describe('This number is not included')) }))
    .check(z.describe('Age of the child when removed, in months')),
  'children-at-home': z.optional(z.enum(['none', 'any'])).check(z.describe("Children now in the parent's care")),
  needs: z
    .optional(z.array(idOf('needs')).check(z.minLength(1)))
    .check(z.describe('Ids of needs: at least one of these is a main concern')),
  'lives-in': z.optional(z.literal('areas')).check(z.describe("The parent lives in one of the record's areas")),
  'referred-by': z
    .optional(z.array(idOf('referrer')).check(z.minLength(1)))
    .check(z.describe('Only these can refer: ids of kinds of provider, or self')),
  ask: z
    .optional(z.enum(['service', 'parent', 'court']))
    .check(
      z.describe(
        'What only asking settles: the service judges it (a risk), the parent chooses (to take part), the court decides',
      ),
    ),
};

const hasKeys = (rule: object): boolean => Object.keys(rule).length > 0;

/** Conditions that must all hold. */
const conditionsTogether = z
  .strictObject(conditions)
  .check(z.refine(hasKeys, { error: EMPTY }), z.meta({ minProperties: 1 }));
export type Conditions = z.infer<typeof conditionsTogether>;

/**
 * The part of a criterion that a program can apply. The vocabulary is small and closed: whatever it cannot express
 * stays in the criterion's text. Several keys in one rule must all hold.
 */
const eligibilityRule = z
  .strictObject({
    ...conditions,
    'any-of': z
      .optional(z.array(conditionsTogether).check(z.minLength(2)))
      .check(z.describe('At least one of these holds: each a group of the conditions above, which hold together')),
  })
  .check(z.refine(hasKeys, { error: EMPTY }), z.meta({ minProperties: 1 }));
export type EligibilityRule = z.infer<typeof eligibilityRule>;

export const criterion = z.strictObject({
  text: line.check(z.describe('The criterion in plain words')),
  rule: z
    .optional(eligibilityRule)
    .check(z.describe('The same criterion for the matcher, where the vocabulary can say it')),
  source: z.optional(id).check(z.describe("A citation's id, or the key of a piece of evidence in this record")),
  from: z
    .optional(z.literal('model'))
    .check(
      z.describe('Only the model says it, and no source says it of this service: it is asked about, never applied'),
    ),
});
export type Criterion = z.infer<typeof criterion>;

const idsOrUnknown = (what: 'timing' | 'who') =>
  z.union([z.array(idOf(what)).check(z.minLength(1)), z.literal('unknown')], {
    error: `is neither a list of ${what} ids nor the word unknown. Write [an-id] or unknown.`,
  });

/** A week, in months. */
const MIN_MONTHS = 0.25;
const EMPTY_MONTHS = 'is empty. Say how many months, or take it out.';

export const duration = z.strictObject({
  text: line.check(z.describe('How long the help lasts, in plain words')),
  months: z
    .optional(
      z
        .strictObject({
          'at-least': z
            .optional(z.number().check(z.minimum(MIN_MONTHS), z.maximum(MAX_MONTHS)))
            .check(z.describe('At least this many months')),
          'at-most': z
            .optional(z.number().check(z.minimum(MIN_MONTHS), z.maximum(MAX_MONTHS)))
            .check(z.describe('At most this many months')),
        })
        .check(
          z.refine((months) => Object.keys(months).length > 0, { error: EMPTY_MONTHS }),
          z.meta({ minProperties: 1 }),
        ),
    )
    .check(z.describe('The same in months, where the source gives figures')),
});

export const pathway = z.strictObject({
  name: z.optional(line).check(z.describe("The service's own name for this way in, where it has more than one")),
  timing: idsOrUnknown('timing').check(z.describe("When in a parent's journey: ids of timing, or unknown")),
  'timing-note': z.optional(line).check(z.describe('What the ids of timing cannot say')),
  'timing-from': z
    .optional(z.literal('model'))
    .check(z.describe('Only the model says when, and no source says it of this service')),
  who: idsOrUnknown('who').check(z.describe('Whom it works with: ids of who, or unknown')),
  'who-note': z.optional(line).check(z.describe('What the ids of who cannot say')),
  'who-from': z
    .optional(z.literal('model'))
    .check(z.describe('Only the model says for whom, and no source says it of this service')),
  criteria: z.optional(z.array(criterion)).check(z.describe('Who can be taken on; absent where not known')),
  duration: z.optional(duration).check(z.describe('How long the help lasts')),
});
export type Pathway = z.infer<typeof pathway>;
