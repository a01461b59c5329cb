import { describe, expect, test } from 'vitest';
import { readTyped } from '../../../../src/formats/new-record/answering.ts';
import type { Answers } from '../../../../src/formats/new-record/questions.ts';
import { directory } from './made.ts';

describe('an answer', () => {
  const read = (...[name, answer, answers = {}]: [Parameters<typeof readTyped>[0], string, Answers?]) =>
    readTyped(name, answer, directory, answers);

  test('is an id or its label, in capitals or not', () => {
    for (const answer of ['alder', ' Alder ', 'ALDER']) expect(read('area', answer)).toEqual({ values: ['alder'] });
    expect(read('area', 'alder, Elder')).toEqual({ values: ['alder', 'elder'] });
  });

  test('may be “not known”, except where an answer is required', () => {
    for (const answer of ['', ' ', 'unknown', 'Unknown']) expect(read('provider', answer)).toEqual({ values: [] });
    expect(read('status', 'unknown')).toEqual({ values: ['unknown'] });
    expect(read('told-by', 'unknown')).toEqual({
      wrong:
        'There has to be an answer. Every entry needs evidence: the address of a page or a report (evidence-url), or the office that told you.',
    });
    for (const answer of ['none', 'No', 'don’t know']) expect(read('model', answer)).toEqual({ values: [] });
    expect(read('status', "don't know")).toEqual({ values: ['unknown'] });
    expect(read('status', 'no')).toHaveProperty('wrong');
    expect(read('self-referral', 'no')).toEqual({ values: ['no'] });
  });

  test.each(['N/A', 'n.a.', 'TBC', 'tba', '-', '…', '?', 'None', 'not applicable', 'Nil'])(
    'that says nothing is none: %s',
    (nothing) => {
      for (const name of ['provider', 'referral', 'website', 'phone', 'closed', 'model', 'area'] as const)
        expect([name, read(name, nothing)]).toEqual([name, { values: [] }]);
      expect(read('summary', nothing)).toHaveProperty('wrong');
    },
  );

  test('may be its number in the list, and several may have "and" between them', () => {
    expect(read('status', '3')).toEqual({ values: ['closed'] });
    expect(read('who', 'mothers and fathers')).toEqual({ values: ['mothers', 'fathers'] });
    expect(read('who', '1, 2 and Mothers')).toEqual({ values: ['mothers', 'fathers'] });
    expect(read('status', '5')).toHaveProperty('wrong');
  });

  test('that is a telephone number is formatted in groups', () => {
    expect(read('phone', '"(01632) 960009"')).toEqual({ values: ['01632 960009'] });
  });

  test('that is not an option gets the nearest option, or all options, as suggestions', () => {
    expect(read('area', 'aldr')).toEqual({ wrong: '"aldr" is not a council that we know. Did you mean "Alder"?' });
    expect(read('self-referral', 'perhaps')).toEqual({
      wrong: '"perhaps" is not one of the answers. The answers are: Yes; No; Not known.',
    });
  });

  test('about the kind depends on the type', () => {
    expect(read('kind', 'fdac-team', { type: ['local'] })).toHaveProperty('wrong');
    expect(read('kind', 'fdac-team', { type: ['fdac'] })).toEqual({ values: ['fdac-team'] });
  });
});
