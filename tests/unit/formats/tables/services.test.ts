import { expect, test } from 'vitest';
import { SERVICE_COLUMNS, serviceLine } from '../../../../src/formats/tables/services.ts';
import { readTree } from '../../../../src/model/folder.ts';
import type { ServiceRecord } from '../../../../src/model/schema/service.ts';
import { makeService } from '../../analysis/make.ts';
import { GOOD_FOLDER, TODAY } from '../../model/changed-copy.ts';

const { directory } = readTree(GOOD_FOLDER, TODAY);
const ALDER_STEPS = directory.services.find(({ id }) => id === 'alder-steps') ?? makeService('none');
const lineOf = (fields: Partial<ServiceRecord> = {}) =>
  serviceLine({ ...ALDER_STEPS, ...fields }, directory, (page) => `https://example.org/${page}`);

test('a service is one row in words', () => {
  expect(lineOf()).toEqual({
    id: 'alder-steps',
    name: 'Alder Steps',
    type: 'Local service',
    status: 'Recorded as running',
    last_evidence: '2021-06',
    areas: 'Alder',
    who: 'Mothers; Fathers',
    when: 'In pregnancy; After proceedings',
    provider: 'Alder Council',
    phone: '01632 960001',
    website: 'https://steps.example.org/alder',
    page: 'https://example.org/alder-steps',
  });
});

test('a council’s number is not presented as the service’s own', () => {
  expect(lineOf({ contact: undefined }).phone).toMatch(/^01632 9600\d\d: .*Alder.* \(the council.*\)$/);
});

test('a closed service has no number to call', () => {
  expect(lineOf({ status: { state: 'closed' } })).toMatchObject({ status: 'Closed', phone: '' });
});

test('every property of a row has a column that explains it', () => {
  expect(SERVICE_COLUMNS.map(({ name }) => name)).toEqual(Object.keys(lineOf()));
  expect(SERVICE_COLUMNS.filter(({ description }) => description.length < 10)).toEqual([]);
});
