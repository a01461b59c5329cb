import { JUDGING } from '../../../../src/analysis/eligibility/judging-words.ts';
import type { MatchRecord } from '../../../../src/analysis/eligibility/record.ts';
import type { Names } from '../../../../src/analysis/eligibility/rule.ts';
import { toRecord } from '../../../../src/analysis/eligibility/to-record.ts';
import type { Pathway } from '../../../../src/model/schema/eligibility.ts';
import { type Model, model } from '../../../../src/model/schema/model.ts';
import type { ServiceRecord } from '../../../../src/model/schema/service.ts';
import { makeAuthority, makeDirectory, makeService } from '../make.ts';

/** The day on which all cases are judged. */
export const TODAY = '2026-11-30';

const term = (id: string, label: string, short?: string) => ({ id, label, short, description: label });
const terms = (...all: ReturnType<typeof term>[]) => new Map(all.map((one) => [one.id, one]));

const evidence: ServiceRecord['evidence'] = [
  { key: 'page', url: 'https://example.org/', title: 'A page', published: '2026-03', supports: ['pathways'] },
];

const before = { timing: ['pre-birth'], who: ['mothers', 'fathers', 'couples'] } satisfies Partial<Pathway>;
const after = { timing: ['post-proceedings'], who: ['mothers'] } satisfies Partial<Pathway>;
const court = { timing: ['in-proceedings'], who: ['mothers', 'fathers', 'couples'] } satisfies Partial<Pathway>;
const own = (least: number) => ({ 'children-removed': { 'at-least': least, whose: 'own' as const } });
const ASK = { text: 'A high risk that the baby would be removed', rule: { ask: 'service' } } as const;
const FROM_MODEL: Pathway['criteria'] = [
  { text: 'No child in her care when she joins', rule: { 'children-at-home': 'none' }, from: 'model' },
  { text: 'Not pregnant when she joins', rule: { pregnant: 'no' }, from: 'model' },
];

/**
 * Criteria as records had them when these cases were written. They are copied here, so that a change of a record cannot
 * change the results.
 */
const RECORDED: Record<string, Partial<ServiceRecord>> = {
  salford: {
    areas: ['salford'],
    pathways: [
      {
        name: 'A',
        timing: ['post-proceedings'],
        who: ['mothers', 'fathers', 'couples'],
        criteria: [
          { text: 'A child was removed through care proceedings', rule: own(1), source: 'page' },
          { text: 'The proceedings have wholly ended', rule: { stage: ['post-proceedings'] } },
        ],
      },
      {
        name: 'B',
        ...before,
        criteria: [
          { text: 'Under 20 weeks pregnant at referral', rule: { pregnant: 'yes', 'weeks-pregnant': { below: 20 } } },
          {
            text: 'The mother or her partner has had a child removed before',
            rule: { 'children-removed': { 'at-least': 1, whose: 'own-or-partner' } },
          },
        ],
      },
    ],
  },
  stars: {
    areas: ['tameside'],
    pathways: [
      {
        timing: ['pre-birth', 'post-birth-up-to-school'],
        who: ['mothers', 'couples'],
        criteria: [
          {
            text: 'The woman is 12 weeks pregnant or less',
            rule: { pregnant: 'yes', 'weeks-pregnant': { below: 13 } },
          },
          { text: 'One or more children have been removed before', rule: own(1) },
          ASK,
        ],
      },
    ],
  },
  newport: {
    areas: ['newport'],
    pathways: [
      {
        timing: ['pre-birth', 'post-birth-up-to-school'],
        who: 'unknown',
        criteria: [
          { text: 'From 12 weeks of pregnancy', rule: { pregnant: 'yes', 'weeks-pregnant': { from: 12 } } },
          { text: 'Earlier children have been removed into care', rule: own(1) },
        ],
      },
    ],
  },
  durham: {
    areas: ['county-durham'],
    pathways: [
      {
        ...after,
        criteria: [
          { text: 'Lives in County Durham', rule: { 'lives-in': 'areas' } },
          { text: 'One or more children removed', rule: own(1) },
          { text: 'Not pregnant', rule: { pregnant: 'no' } },
          { text: 'No child in her care', rule: { 'children-at-home': 'none' } },
        ],
      },
    ],
  },
  dorset: {
    type: 'pause',
    model: 'pause',
    areas: ['dorset'],
    pathways: [
      {
        ...after,
        criteria: [
          { text: 'Aged 18 to 44', rule: { 'parent-age': { from: 18, below: 45 } } },
          { text: 'Two or more children removed', rule: own(2) },
          { text: 'Those removals were in the last five years' },
          ...FROM_MODEL,
        ],
      },
    ],
  },
  hull: { type: 'pause', model: 'pause', areas: ['hull'], status: { state: 'unknown' } },
  doncaster: {
    type: 'pause',
    model: 'pause',
    areas: ['doncaster'],
    pathways: [
      { ...after, 'timing-from': 'model', criteria: FROM_MODEL },
      {
        name: 'Intervening Earlier',
        timing: 'unknown',
        who: ['mothers'],
        criteria: [{ text: 'Aged 16 or over', rule: { 'parent-age': { from: 16 } } }],
      },
    ],
  },
  bedfordshire: {
    type: 'fdac',
    kind: 'fdac-team',
    areas: ['bedford', 'luton'],
    pathways: [
      {
        ...court,
        criteria: [{ text: 'Drug or alcohol use is a main worry', rule: { needs: ['substance-misuse'] } }],
      },
    ],
  },
  'london-fdac': {
    type: 'fdac',
    kind: 'fdac-team',
    areas: ['camden'],
    'areas-part': ['camden'],
    pathways: [
      {
        ...court,
        timing: ['pre-proceedings', 'in-proceedings'],
        criteria: [
          {
            text: 'The main worry is drug or alcohol use, mental ill-health or domestic abuse',
            rule: { needs: ['substance-misuse', 'mental-health', 'domestic-abuse'] },
          },
        ],
      },
    ],
  },
  birmingham: {
    type: 'fdac',
    kind: 'fdac-team',
    areas: ['birmingham'],
    pathways: [
      {
        ...court,
        criteria: [
          { text: 'A history of drug or alcohol use', rule: { needs: ['substance-misuse'] } },
          { text: 'The council chooses the cases', rule: { 'referred-by': ['local-authority'] } },
          { text: 'Parents join of their own choice', rule: { ask: 'parent' } },
        ],
      },
    ],
  },
  leeds: {
    type: 'fdac',
    kind: 'fdac-team',
    areas: ['leeds'],
    pathways: [{ ...court, criteria: [{ text: 'The usual legal threshold applies', rule: { ask: 'court' } }] }],
  },
  futures: {
    areas: ['leeds'],
    pathways: [
      {
        timing: ['post-proceedings'],
        who: ['mothers', 'fathers'],
        criteria: [
          {
            text: 'The parent is under 25. The awards page adds care leavers',
            rule: { 'any-of': [{ 'parent-age': { below: 25 } }, { needs: ['care-experience'] }] },
          },
          {
            text: 'A baby under one year old was removed through care proceedings',
            rule: { ...own(1), 'child-age-at-removal-months': { below: 12 } },
          },
        ],
      },
    ],
  },
  lotus: {
    type: 'related',
    areas: ['norfolk'],
    pathways: [
      {
        ...after,
        criteria: [
          { text: 'The child no longer lives with the parent', rule: { 'child-lives-elsewhere': 'yes' } },
          {
            text: 'The care arrangement was made within a year of the birth',
            rule: { 'child-age-at-removal-months': { below: 12 } },
          },
        ],
      },
    ],
  },
  footsteps: {
    type: 'related',
    areas: ['leeds'],
    status: { state: 'closed', closed: '2025' },
    pathways: [
      { ...after, criteria: [{ text: 'Children no longer live with them', rule: { 'child-lives-elsewhere': 'yes' } }] },
    ],
  },
  izzy: {
    type: 'related',
    areas: ['hackney'],
    pathways: [
      {
        ...before,
        who: ['mothers'],
        criteria: [{ text: 'In contact with children’s social care', rule: { 'childrens-services-involved': 'yes' } }],
      },
    ],
  },
  magu: {
    type: 'related',
    areas: ['rhondda-cynon-taf'],
    pathways: [
      {
        timing: ['pre-birth', 'post-birth-up-to-school'],
        who: ['mothers', 'fathers'],
        criteria: [
          { text: 'Expecting a baby, from 10 weeks', rule: { pregnant: 'yes', 'weeks-pregnant': { from: 10 } } },
          {
            text: 'Was in care, has other children elsewhere, or is a young parent for the first time',
            rule: {
              'any-of': [{ needs: ['care-experience'] }, { 'child-lives-elsewhere': 'yes' }, { ask: 'service' }],
            },
          },
        ],
      },
    ],
  },
  'new-growth': {
    areas: ['birmingham'],
    pathways: [
      {
        timing: ['pre-birth'],
        who: ['mothers', 'partners'],
        criteria: [
          { text: 'Is pregnant', rule: { pregnant: 'yes' } },
          { text: 'Was in care as a child', rule: { needs: ['care-experience'] } },
        ],
      },
    ],
  },
  swansea: {
    areas: ['swansea'],
    pathways: [
      {
        timing: ['light-touch-before-final-decision', 'post-proceedings'],
        who: ['mothers', 'fathers'],
        criteria: [{ text: 'No children at home', rule: { 'children-at-home': 'none' } }],
      },
    ],
  },
  lincolnshire: {
    areas: ['lincolnshire'],
    pathways: [{ timing: 'unknown', who: 'unknown' }],
  },
  medway: {
    type: 'related',
    areas: ['medway'],
    status: { state: 'in-development' },
    pathways: [
      {
        timing: ['pre-proceedings', 'post-proceedings'],
        who: ['mothers', 'fathers', 'couples'],
        criteria: [{ text: 'Lives in Medway', rule: { 'lives-in': 'areas' } }],
      },
    ],
  },
  looking: {
    areas: ['brighton-and-hove'],
    pathways: [{ ...after, criteria: [{ text: 'A child permanently removed', rule: own(1) }] }],
  },
  foundations: {
    areas: ['east-sussex'],
    pathways: [
      {
        timing: ['pre-conception'],
        who: ['mothers'],
        criteria: [{ text: 'A parent of one child or more', rule: own(1) }],
      },
    ],
  },
};

const PAUSE: Model = {
  id: 'pause',
  ...model.parse({
    name: 'Pause',
    'short-name': 'Pause',
    summary: 'A programme, as a test has it and nobody else.',
    'who-for': [],
    'how-it-works': [],
    components: [],
    pathways: [{ ...after, criteria: [{ text: 'Has had at least one child removed', rule: own(1) }, ...FROM_MODEL] }],
    evidence,
  }),
};

const services = Object.entries(RECORDED).map(([id, fields]) => makeService(id, { evidence, ...fields }));

export const directory = makeDirectory({
  services,
  models: new Map([['pause', PAUSE]]),
  authorities: services.flatMap(({ areas }) => areas).map((id) => makeAuthority(id, { name: `The ${id} council` })),
});
directory.vocabulary.timing = terms(
  term('pre-birth', 'During pregnancy'),
  term('post-proceedings', 'After proceedings'),
  term('in-proceedings', 'During care proceedings'),
);
directory.vocabulary.who = terms(term('mothers', 'Mothers'), term('fathers', 'Fathers in their own right', 'Fathers'));

export const records: Record<string, MatchRecord> = Object.fromEntries(
  directory.services.map((service) => [service.id, toRecord(service, directory, TODAY)]),
);

export const names: Names = {
  areas: Object.fromEntries([...directory.authorityById].map(([id, { name }]) => [id, name])),
  needs: { 'substance-misuse': 'drug or alcohol use', 'care-experience': 'care experience' },
  words: JUDGING,
};
