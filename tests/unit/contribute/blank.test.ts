import { expect, test } from 'vitest';
import { blankItem, newRecord, withNeeded } from '../../../src/contribute/blank.ts';
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
  expect(withNeeded(SERVICE_FIELDS, { name: 'A', areas: ['salford'] })).toEqual({
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
