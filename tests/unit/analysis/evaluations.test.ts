import { describe, expect, test } from 'vitest';
import { evaluationsOf, STRENGTH_RULES, STRENGTHS, setOut, strengthOf } from '../../../src/analysis/evaluations.ts';
import type { Evaluation } from '../../../src/model/schema/evidence.ts';
import { directory } from '../real-data/reading.ts';

const found = (more: Partial<Evaluation>): Evaluation => ({ by: 'Somebody', findings: [], ...more });

describe('how strong an evaluation is', () => {
  test('is the strength of its design', () => {
    expect(strengthOf(found({ design: 'like-group', changed: ['More'] }))).toBe('like-group');
    expect(strengthOf(found({ design: 'described', findings: ['Told'] }))).toBe('described');
  });

  test('is not stated where there are results without a design, and does not apply without results', () => {
    expect(strengthOf(found({ cost: ['£1'] }))).toBe('not-told');
    expect(strengthOf(found({ unchanged: ['No more'] }))).toBe('not-told');
    expect(strengthOf(found({ design: 'like-group' }))).toBe('not-read');
  });

  test('is explained by a rule for each', () => {
    expect(STRENGTHS.toSorted()).toEqual(Object.keys(STRENGTH_RULES).toSorted());
  });
});

describe('the evaluations of the directory', () => {
  const rows = evaluationsOf(directory);
  const records = [...directory.models.values(), ...directory.services];
  const all = records.flatMap(({ evaluations = [] }) => evaluations);
  const elsewhere = all.filter((one) => one['set-out-in']);

  test('are listed once each, and one that another record describes is named with that record', () => {
    expect(elsewhere.length).toBeGreaterThan(5);
    expect(rows).toHaveLength(all.length - elsewhere.length);
    expect(rows.flatMap(({ also }) => also)).toHaveLength(elsewhere.length);
    expect(elsewhere.filter((one) => strengthOf(one) !== 'not-read')).toEqual([]);
  });

  test('are found where another record describes them', () => {
    for (const one of elsewhere) {
      const set = setOut(directory, one);
      expect([set['set-out-in'], set.date]).toEqual([undefined, one.date]);
    }
    const own = found({ changed: ['More'] });
    expect(setOut(directory, own)).toBe(own);
  });

  test('are sorted by strength, then the newest first', () => {
    const places = rows.map(({ strength }) => STRENGTHS.indexOf(strength));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const years = rows.filter(({ strength }) => strength === 'like-group').map(({ evaluation }) => evaluation.date);
    expect(years).toEqual(years.toSorted().toReversed());
  });

  test('say with whom they compare, where they compare with a similar group', () => {
    for (const { evaluation, strength } of rows)
      if (strength === 'like-group' || strength === 'before-and-after')
        expect([evaluation.by, Boolean(evaluation['compared-with'] && evaluation.caution)]).toEqual([
          evaluation.by,
          true,
        ]);
  });
});
