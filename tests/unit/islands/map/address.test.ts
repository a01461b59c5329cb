import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../../src/islands/map/address.ts';

test('an address without a query shows the map and every state', () => {
  expect(readAddress('')).toEqual({ view: 'map', only: [] });
  expect(writeAddress({ view: 'map', only: [] })).toBe('');
});

test('view and states are read in the order of the states, and written back', () => {
  const address = readAddress('?show=fdac,pause&view=hex');
  expect(address).toEqual({ view: 'hex', only: ['pause', 'fdac'] });
  expect(writeAddress(address)).toBe('?view=hex&show=pause,fdac');
});

test('unknown values are ignored', () => {
  expect(readAddress('?view=globe&show=%3Cscript%3E,closed,constructor')).toEqual({ view: 'map', only: ['closed'] });
});
