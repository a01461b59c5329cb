import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AGES,
  type Answers,
  PROCEEDINGS,
  QUESTIONS,
  REMOVAL_AGES,
} from '../../../../src/analysis/eligibility/answers.ts';
import { type JudgedService, judgeService } from '../../../../src/analysis/eligibility/judge-service.ts';
import { matched } from '../../../../src/analysis/eligibility/near.ts';
import { questionsNeeded, questionsOf } from '../../../../src/analysis/eligibility/questions.ts';
import type { MatchRecord } from '../../../../src/analysis/eligibility/record.ts';
import { CASES } from './cases.ts';
import { names, records, TODAY } from './recorded.ts';

const recordOf = (id: string): MatchRecord => {
  const record = records[id];
  if (!record) throw new Error(`There is no record ${id}.`);
  return record;
};
/** Judges the service for a parent of its own area, unless the answers name another. */
const judge = (id: string, answers: Answers): JudgedService =>
  judgeService(recordOf(id), { area: recordOf(id).areas[0], ...answers }, TODAY, names);

/** Everything that a page shows about a judged service, one item per line. */
const saidOf = ({ record, ask, pathways }: JudgedService): string[] => [
  record.running,
  ...ask.map((what) => `Ask ${what}`),
  ...pathways.flatMap(({ conditions }) => conditions.map(({ reason, changes = '' }) => `${reason} ${changes}`)),
];

describe('cases from recorded criteria', () => {
  test.each(CASES)('%s %o: %s', (id, answers, verdict, reason) => {
    const judged = judge(id, answers);
    expect([judged.verdict, saidOf(judged).filter((line) => line.includes(reason)).length > 0, saidOf(judged)]).toEqual(
      [verdict, true, saidOf(judged)],
    );
  });

  test('there are at least 60 cases, with every type and every verdict', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(CASES.map(([id]) => recordOf(id).type))).toEqual(new Set(['pause', 'fdac', 'local', 'related']));
    expect(new Set(CASES.map(([, , verdict]) => verdict)).size).toBe(4);
    expect(new Set(CASES.map(([id]) => id))).toEqual(new Set(Object.keys(records)));
  });
});

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const yesOrNo = fc.constantFrom('yes' as const, 'no' as const);
const keys = <T extends string>(of: Record<T, unknown>) => fc.constantFrom(...(Object.keys(of) as T[]));
const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  area: maybe(fc.constantFrom(...Object.keys(names.areas))),
  parent: maybe(fc.constantFrom('mother' as const, 'father' as const, 'both' as const)),
  expecting: maybe(fc.constantFrom('yes' as const, 'no' as const, 'thinking' as const)),
  weeks: maybe(fc.integer({ min: 0, max: 42 })),
  proceedings: maybe(fc.subarray([...PROCEEDINGS], { minLength: 1 })),
  removed: maybe(fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const)),
  removedAge: maybe(keys(REMOVAL_AGES)),
  partnerRemoved: maybe(yesOrNo),
  elsewhere: maybe(yesOrNo),
  home: maybe(fc.constantFrom('none' as const, 'under-school' as const, 'older' as const)),
  age: maybe(keys(AGES)),
  needs: maybe(fc.subarray(['substance-misuse', 'domestic-abuse', 'mental-health', 'care-experience'])),
  involved: maybe(yesOrNo),
});
const anyRecord = fc.constantFrom(...Object.values(records));
const question = fc.constantFrom(...QUESTIONS);
const without = (answers: Answers, left: keyof Answers): Answers => ({ ...answers, [left]: undefined });
const run = (record: MatchRecord, answers: Answers) => judgeService(record, answers, TODAY, names);

describe('whatever is answered', () => {
  test('one more answer never turns “does not fit” into “fits”, unless a criterion asks about it', () => {
    fc.assert(
      fc.property(anyRecord, anyAnswers, question, (record, answers, added) => {
        const [fewer, more] = [run(record, without(answers, added)), run(record, answers)];
        const named = record.pathways.some(({ conditions }) =>
          conditions.some(({ rule }) => rule && questionsOf(rule).includes(added)),
        );
        const turned = fewer.verdict === 'does-not-fit' && more.verdict === 'fits';
        return !turned || named;
      }),
      { numRuns: 3000 },
    );
  });

  test('only answers to questions that the criteria name are read', () => {
    const weeksOrDay = (key: string) => (key === 'due' ? 'weeks' : key);
    fc.assert(
      fc.property(anyRecord, anyAnswers, (record, answers) => {
        const read = new Set<string>();
        const get = (of: Answers, key: string) => {
          read.add(key);
          return of[key as keyof Answers];
        };
        run(record, new Proxy(answers, { get }));
        const named = new Set<string>(['area', ...questionsNeeded([record])]);
        if (named.has('expecting')) named.add('weeks');
        expect([...read].map(weeksOrDay).filter((key) => !named.has(key))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('an unanswered question excludes nobody', () => {
    for (const record of Object.values(records)) expect(['closed', 'may-fit']).toContain(run(record, {}).verdict);
    fc.assert(
      fc.property(anyRecord, anyAnswers, (record, answers) =>
        run(record, answers).pathways.every(({ conditions }) =>
          conditions.every(({ weight, said, from, outcome }) =>
            weight === 'against' ? said.length > 0 && outcome === 'not-met' && from === 'service' : true,
          ),
        ),
      ),
      { numRuns: 3000 },
    );
  });

  test('“does not fit” needs an unmet condition of the service itself on every pathway; “fits” has no open condition', () => {
    fc.assert(
      fc.property(anyRecord, anyAnswers, (record, answers) => {
        const { verdict, pathways, ask } = run(record, answers);
        const weights = pathways.map(({ conditions }) => conditions.map(({ weight }) => weight));
        if (verdict === 'does-not-fit') return weights.every((all) => all.includes('against'));
        if (verdict === 'fits')
          return !ask.length && weights.some((all) => !all.some((one) => one === 'ask' || one === 'against'));
        return true;
      }),
      { numRuns: 3000 },
    );
  });

  test('every criterion has a reason and a source, and what is known from a model only never excludes', () => {
    fc.assert(
      fc.property(anyRecord, anyAnswers, (record, answers) =>
        run(record, answers).pathways.every(({ conditions }) =>
          conditions.every(
            ({ reason, source, from, weight }) =>
              /\.$/.test(reason) &&
              source.title &&
              source.when &&
              (from === 'service' || weight === 'ask' || weight === 'way'),
          ),
        ),
      ),
      { numRuns: 2000 },
    );
  });

  test('the order of the answers does not matter', () => {
    fc.assert(
      fc.property(anyRecord, anyAnswers, fc.infiniteStream(fc.nat()), (record, answers, order) => {
        const shuffled = Object.entries(answers).toSorted(() => ((order.next().value ?? 0) % 3) - 1);
        expect(run(record, Object.fromEntries(shuffled) as Answers)).toEqual(run(record, answers));
      }),
      { numRuns: 500 },
    );
  });
});

describe('services in the area and next door', () => {
  const area = { id: 'leeds', name: 'Leeds', region: 'north', next: ['doncaster', 'norfolk'] };
  const groups = matched(Object.values(records), area, { area: 'leeds', proceedings: ['during'] }, TODAY, names);
  const idsIn = (place: string) =>
    groups.find((group) => group.place === place)?.services.map(({ record }) => record.id) ?? [];

  test('services of the area come first, closed ones last, then those next door without related ones', () => {
    expect(groups.map(({ place }) => place)).toEqual(['here', 'next-door']);
    expect(idsIn('here')).toEqual(['leeds', 'futures', 'footsteps']);
    expect(idsIn('next-door')).toEqual(['doncaster']);
  });

  test('a service next door never “fits”: somebody has to ask whether it takes people from outside', () => {
    const [doncaster] = groups.find(({ place }) => place === 'next-door')?.services ?? [];
    expect(doncaster?.ask).toEqual([
      'whether it takes people from outside The doncaster council, which is not recorded',
    ]);
  });

  test('without an area every open service is in one group', () => {
    const [all] = matched(Object.values(records), undefined, {}, TODAY, names);
    expect(all?.place).toBe('anywhere');
    expect(all?.services).toHaveLength(Object.keys(records).length - 1);
  });
});
