import { expect, test } from 'vitest';
import { blankItem, newRecord, withNotKnown, withRequired } from '../../../src/contribute/blank.ts';
import type { Group } from '../../../src/contribute/values.ts';
import { SERVICE_FIELDS } from '../../../src/questionnaire/fields.ts';

const shapesOf = (key: string) =>
  SERVICE_FIELDS.flatMap((field) => (field.key === key && field.input === 'groups' ? field.shapes : []));

test('a new entry has one empty pathway and one empty page of evidence', () => {
  expect(newRecord(SERVICE_FIELDS)).toEqual({
    status: {},
    provider: {},
    areas: [],
    pathways: [{}],
    evidence: [{ url: '', title: '' }],
  });
});

test('a group that is emptied is kept where every record has it', () => {
  expect(withRequired(SERVICE_FIELDS, { name: 'A', areas: ['salford'] })).toEqual({
    name: 'A',
    areas: ['salford'],
    status: {},
    provider: {},
  });
});

test('the empty fields of a new item show what it is', () => {
  expect(shapesOf('evidence').map((shape) => blankItem(shape, 3))).toEqual([
    { source: '' },
    { told: {}, note: '' },
    { url: '', title: '' },
  ]);
  expect(shapesOf('evaluations').map((shape) => blankItem(shape, 1))).toEqual([{ findings: [] }]);
});

test('a record says what is not known where it has to say something', () => {
  const unknown = { timing: 'unknown', who: 'unknown' };
  const made = (values: Group) => withNotKnown(SERVICE_FIELDS, values);
  expect(made({ name: 'A' })).toEqual({ name: 'A', status: {}, provider: {}, areas: [], pathways: [unknown] });
  expect(made({ pathways: [{ who: ['mothers'] }, { name: 'B' }] })).toMatchObject({
    pathways: [
      { timing: 'unknown', who: ['mothers'] },
      { ...unknown, name: 'B' },
    ],
  });
  expect(made({ model: 'pause' })).not.toHaveProperty('pathways');
  const note = 'The date is not recorded.';
  expect(made({ status: { state: 'closed' } })).toMatchObject({ status: { state: 'closed', 'closed-note': note } });
  expect(made({ status: { state: 'closed', closed: '2021' } })).toHaveProperty('status', {
    state: 'closed',
    closed: '2021',
  });
  expect(made({ status: { state: 'operational' } })).toHaveProperty('status', { state: 'operational' });
});
