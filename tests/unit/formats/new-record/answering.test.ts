import { describe, expect, test } from 'vitest';
import { take } from '../../../../src/formats/new-record/answering.ts';
import type { Answers } from '../../../../src/formats/new-record/questions.ts';
import { directory } from './made.ts';

describe('an answer', () => {
  const taken = (...[name, answer, answers = {}]: [Parameters<typeof take>[0], string, Answers?]) =>
    take(name, answer, directory, answers);

  test('is an id or its label, in capitals or not', () => {
    for (const answer of ['alder', ' Alder ', 'ALDER']) expect(taken('area', answer)).toEqual({ values: ['alder'] });
    expect(taken('area', 'alder, Elder')).toEqual({ values: ['alder', 'elder'] });
  });

  test('may be that it is not known, but where there has to be one', () => {
    for (const answer of ['', ' ', 'unknown', 'Unknown']) expect(taken('provider', answer)).toEqual({ values: [] });
    expect(taken('status', 'unknown')).toEqual({ values: ['unknown'] });
    expect(taken('evidence-url', 'unknown')).toEqual({
      wrong:
        'There has to be an answer. Every record names a source, so that the next reader can see for themselves; a page of the council will do.',
    });
  });

  test('that is none is told from the nearest, or from all', () => {
    expect(taken('area', 'aldr')).toEqual({ wrong: '"aldr" is not one of the answers. Did you mean "alder"?' });
    expect(taken('self-referral', 'perhaps')).toEqual({
      wrong: '"perhaps" is not one of the answers. Allowed: yes, no.',
    });
    expect(taken('as-of', 'May 2021')).toEqual({
      wrong:
        'This is "May 2021", which is not a date. Write one that exists, with the year first: 2026-10-12 for 12 October 2026, or 2026-10, or 2026.',
    });
  });

  test('to what kind it is belongs to the type', () => {
    expect(taken('kind', 'fdac-team', { type: ['local'] })).toHaveProperty('wrong');
    expect(taken('kind', 'fdac-team', { type: ['fdac'] })).toEqual({ values: ['fdac-team'] });
  });
});
