import { expect, test } from 'vitest';
import { SERVICE_COLUMNS, serviceLine } from '../../../../src/formats/tables/services.ts';
import { readDirectory } from '../../../../src/model/read.ts';

const { directory } = readDirectory('data', '2026-11-24');
const lineOf = (id: string) => {
  const service = directory.services.find((other) => other.id === id);
  if (!service) throw new Error(`There is no service ${id}.`);
  return serviceLine(service, directory, (page) => `https://example.org/${page}`);
};

test('a council’s number is not passed off as the service’s own', () => {
  expect(lineOf('nest-rochdale').phone).toMatch(/^0300 303 0440: .*Rochdale.* \(the council.*\)$/);
});

test('a closed service has no number to ring', () => {
  expect(lineOf('pause-durham')).toMatchObject({ status: 'Closed', phone: '' });
});

test('every property of a line has a column that explains it', () => {
  expect(SERVICE_COLUMNS.map(({ name }) => name)).toEqual(Object.keys(lineOf('nest-rochdale')));
  expect(SERVICE_COLUMNS.filter(({ description }) => description.length < 10)).toEqual([]);
});
