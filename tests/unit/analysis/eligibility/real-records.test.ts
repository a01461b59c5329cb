import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, PROCEEDINGS } from '../../../../src/analysis/eligibility/answers.ts';
import { judgeService } from '../../../../src/analysis/eligibility/judge-service.ts';
import { JUDGING } from '../../../../src/analysis/eligibility/judging-words.ts';
import { type MatchArea, matched } from '../../../../src/analysis/eligibility/near.ts';
import { toRecord } from '../../../../src/analysis/eligibility/to-record.ts';
import { DAY, directory } from '../search/index.ts';

const records = directory.services.map((service) => toRecord(service, directory, DAY));
const names = {
  areas: Object.fromEntries([...directory.authorityById].map(([id, { name }]) => [id, name])),
  needs: {},
  words: JUDGING,
};
const ids = [...directory.authorityById.keys()];

/** Answers, including some that no page would send: contradictory, impossible, or of an unknown council. */
const hostile: fc.Arbitrary<Answers> = fc.record(
  {
    area: fc.oneof(fc.constantFrom(...ids), fc.constantFrom('atlantis', '', '__proto__')),
    parent: fc.constantFrom('mother' as const, 'father' as const, 'both' as const),
    expecting: fc.constantFrom('yes' as const, 'no' as const, 'thinking' as const),
    weeks: fc.oneof(fc.integer({ min: -50, max: 900 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 19.5)),
    due: fc.constantFrom('2026-99-99', '', 'soon', '1900-01-01', '2999-01-01', '2027-03-01'),
    proceedings: fc.subarray([...PROCEEDINGS]),
    removed: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
    removedAge: fc.constantFrom('under-1' as const, '1-to-4' as const, '5-and-over' as const),
    partnerRemoved: fc.constantFrom('yes' as const, 'no' as const),
    elsewhere: fc.constantFrom('yes' as const, 'no' as const),
    home: fc.constantFrom('none' as const, 'under-school' as const, 'older' as const),
    age: fc.constantFrom('under-18' as const, '18-to-24' as const, '25-to-44' as const, '45-and-over' as const),
    needs: fc.subarray(['substance-misuse', 'domestic-abuse', 'mental-health', 'care-experience', 'no-such-need']),
    involved: fc.constantFrom('yes' as const, 'no' as const),
  },
  { requiredKeys: [] },
);

test('only a service that is recorded as running, serves the parent’s council and has a criterion can fit', () => {
  fc.assert(
    fc.property(fc.constantFrom(...records), hostile, (record, answers) => {
      const { verdict, pathways, ask } = judgeService(record, answers, DAY, names);
      if (record.state === 'closed') return verdict === 'closed';
      if (verdict !== 'fits') return verdict !== 'closed';
      const weights = pathways[0]?.conditions.map(({ weight }) => weight) ?? [];
      return (
        record.state === 'operational' &&
        ask.length === 0 &&
        record.areas.includes(answers.area ?? '') &&
        weights.includes('for') &&
        weights.every((weight) => weight === 'for' || weight === 'way')
      );
    }),
    { numRuns: 20_000 },
  );
});

test('a closed service is named only where it worked, and never as open', () => {
  for (const { id, name, region } of directory.authorities) {
    const area: MatchArea = { id, name, region, next: [] };
    const groups = matched(records, area, { area: id, parent: 'mother', proceedings: ['ended'] }, DAY, names);
    for (const { place, services } of groups)
      for (const { record, verdict } of services)
        if (record.state === 'closed') expect([id, place, verdict]).toEqual([id, 'here', 'closed']);
        else if (record.state !== 'operational') expect([id, record.id, verdict]).not.toContain('fits');
  }
});

test('a condition about contraception is something to ask about, and never a requirement to join', () => {
  const asked = records.flatMap((record) =>
    judgeService(record, {}, DAY, names).pathways.flatMap(({ conditions }) =>
      conditions
        .filter(({ text }) => /contracepti|pause in pregnancy/i.test(text))
        .map(({ weight }) => [record.id, weight]),
    ),
  );
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter(([, weight]) => weight === 'way')).toEqual([]);
});
