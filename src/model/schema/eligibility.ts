import { z } from 'zod';
import { id, idOf, line } from './text.ts';

const whole = (least: number, most: number) => z.number().int().min(least).max(most);
const EMPTY = 'is empty. Say what it tests, or take it out.';

/** From a number (included) up to another (not included), either of which may be left open. */
const between = (most: number) =>
  z
    .strictObject({
      from: whole(0, most).optional().describe('This number is included'),
      below: whole(1, most + 1)
        .optional()
        .describe('This number is not included'),
    })
    .refine((range) => Object.keys(range).length > 0, { error: EMPTY })
    .meta({ minProperties: 1 });

/** A pregnancy lasts 42 weeks at most. */
const LAST_WEEK = 42;
const OLDEST_PARENT = 100;
const MONTHS_OF_CHILDHOOD = 12 * 18;
/** Thirty years. */
const LONGEST_HELP = 360;
const MOST_CHILDREN = 20;
const yesOrNo = z.enum(['yes', 'no']);

const yes = z.literal('yes');

const conditions = {
  pregnant: yesOrNo.optional().describe('Pregnant now (yes), or not pregnant now (no)'),
  'weeks-pregnant': between(LAST_WEEK)
    .optional()
    .describe('Completed weeks of pregnancy: from (included) and below (not included). "12 weeks or less" is below 13'),
  stage: z.array(idOf('timing')).min(1).optional().describe('Ids of timing: the parent is at one of these points'),
  'children-removed': z
    .strictObject({
      'at-least': whole(1, MOST_CHILDREN).describe('At least this many'),
      whose: z.enum(['own', 'own-or-partner']).default('own').describe("The parent's own, or a partner's too"),
    })
    .optional()
    .describe('How many children have been removed, and whose'),
  'child-lives-elsewhere': yes
    .optional()
    .describe("A child of the parent's lives elsewhere because of children's services, with or without a court"),
  'childrens-services-involved': yes
    .optional()
    .describe("Children's services are involved with the parent now, about a child or a pregnancy"),
  'parent-age': between(OLDEST_PARENT).optional().describe('Age of the parent, in years'),
  'child-age-at-removal-months': z
    .strictObject({ below: whole(1, MONTHS_OF_CHILDHOOD).describe('This number is not included') })
    .optional()
    .describe('Age of the child when removed, in months'),
  'children-at-home': z.enum(['none', 'any']).optional().describe("Children now in the parent's care"),
  needs: z.array(idOf('needs')).min(1).optional().describe('Ids of needs: at least one of these is a main concern'),
  'lives-in': z.literal('areas').optional().describe("The parent lives in one of the record's areas"),
  'referred-by': z
    .array(idOf('referrer'))
    .min(1)
    .optional()
    .describe('Only these can refer: ids of kinds of provider, or self'),
  ask: z
    .enum(['service', 'parent', 'court'])
    .optional()
    .describe(
      'What only asking settles: the service judges it (a risk), the parent chooses (to take part), the court decides',
    ),
};

const hasKeys = (rule: object): boolean => Object.keys(rule).length > 0;

/** Conditions that must all hold. */
const conditionsTogether = z.strictObject(conditions).refine(hasKeys, { error: EMPTY }).meta({ minProperties: 1 });
export type Conditions = z.infer<typeof conditionsTogether>;

/**
 * The part of a criterion that a machine can apply. A small closed vocabulary: what no rule can say stays in the
 * criterion's text. Several keys in one rule must all hold.
 */
export const eligibilityRule = z
  .strictObject({
    ...conditions,
    'any-of': z
      .array(conditionsTogether)
      .min(2)
      .optional()
      .describe('At least one of these holds: each a group of the conditions above, which hold together'),
  })
  .refine(hasKeys, { error: EMPTY })
  .meta({ minProperties: 1 });
export type EligibilityRule = z.infer<typeof eligibilityRule>;

export const criterion = z.strictObject({
  text: line.describe('The criterion in plain words'),
  rule: eligibilityRule.optional().describe('The same criterion for the matcher, where the vocabulary can say it'),
  source: id.optional().describe("A citation's id, or the key of a piece of evidence in this record"),
  from: z
    .literal('model')
    .optional()
    .describe('Only the model says it, and no source says it of this service: it is asked about, never applied'),
});
export type Criterion = z.infer<typeof criterion>;

const idsOrUnknown = (what: 'timing' | 'who') =>
  z.union([z.array(idOf(what)).min(1), z.literal('unknown')], {
    error: `is neither a list of ${what} ids nor the word unknown. Write [an-id] or unknown.`,
  });

/** A week, in months. */
const SHORTEST_HELP = 0.25;
const EMPTY_MONTHS = 'is empty. Say how many months, or take it out.';

export const duration = z.strictObject({
  text: line.describe('How long the help lasts, in plain words'),
  months: z
    .strictObject({
      'at-least': z.number().min(SHORTEST_HELP).max(LONGEST_HELP).optional().describe('At least this many months'),
      'at-most': z.number().min(SHORTEST_HELP).max(LONGEST_HELP).optional().describe('At most this many months'),
    })
    .refine((months) => Object.keys(months).length > 0, { error: EMPTY_MONTHS })
    .meta({ minProperties: 1 })
    .optional()
    .describe('The same in months, where the source gives figures'),
});

export const pathway = z.strictObject({
  name: line.optional().describe("The service's own name for this way in, where it has more than one"),
  timing: idsOrUnknown('timing').describe("When in a parent's journey: ids of timing, or unknown"),
  'timing-note': line.optional().describe('What the ids of timing cannot say'),
  'timing-from': z
    .literal('model')
    .optional()
    .describe('Only the model says when, and no source says it of this service'),
  who: idsOrUnknown('who').describe('Whom it works with: ids of who, or unknown'),
  'who-note': line.optional().describe('What the ids of who cannot say'),
  'who-from': z
    .literal('model')
    .optional()
    .describe('Only the model says for whom, and no source says it of this service'),
  criteria: z.array(criterion).optional().describe('Who can be taken on; absent where not known'),
  duration: duration.optional().describe('How long the help lasts'),
});
export type Pathway = z.infer<typeof pathway>;
