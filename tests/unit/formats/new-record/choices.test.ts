import { expect, test } from 'vitest';
import { readTyped } from '../../../../src/formats/new-record/answering.ts';
import { directory } from '../../real-data/reading.ts';

const areas = (answer: string) => readTyped('area', answer, directory, {});

test.each([
  ['Kingston upon Hull', ['hull']],
  ['Telford', ['telford-and-wrekin']],
  ['Telford and Wrekin and Salford', ['telford-and-wrekin', 'salford']],
  ['Salford City Council', ['salford']],
  ['Durham County Council', ['county-durham']],
  ['City of London, City of York Council', ['city-of-london', 'york']],
  ['London Borough of Barnet', ['barnet']],
  ['Bournemouth, Christchurch and Poole, Ynys Mon', ['bournemouth-christchurch-and-poole', 'anglesey']],
])('%s is known', (answer, values) => {
  expect(areas(answer)).toEqual({ values });
});

test('only a similar name is suggested', () => {
  expect(areas('Rochdle')).toEqual({ wrong: '"Rochdle" is not a council that we know. Did you mean "Rochdale"?' });
  expect(areas('Talford')).toEqual({ wrong: expect.stringContaining('Did you mean') });
  expect(areas('Chorley')).toEqual({ wrong: '"Chorley" is not a council that we know.' });
});
