import { expect, test } from 'vitest';
import { idFrom, MAX_ID_LENGTH, serviceIdFrom } from '../../../src/model/id-from.ts';

test('an id is made from the words of a text', () => {
  expect(idFrom('Tŷ Gobaith’s Café & Nest')).toBe('ty-gobaiths-cafe-and-nest');
  expect(idFrom('../..')).toBe('');
});

test('a service is named after itself and its place', () => {
  expect(serviceIdFrom('Nest', 'rochdale')).toBe('nest-rochdale');
  expect(serviceIdFrom('Pause Salford', 'salford')).toBe('pause-salford');
  expect(serviceIdFrom('Salfordian', 'salford')).toBe('salfordian-salford');
  expect(serviceIdFrom('../..', 'salford')).toBe('');
});

test('another name is proposed where some system cannot store the one made from the words', () => {
  expect(serviceIdFrom('Con', '')).toBe('con-service');
  expect(serviceIdFrom('NUL', '')).toBe('nul-service');
  expect(serviceIdFrom('Aux', 'leeds')).toBe('aux-leeds');
});

test('a long name is cut between two words, so that the place still fits', () => {
  const id = serviceIdFrom('A very long name '.repeat(20), 'kingston-upon-thames');
  expect(id).toBe('a-very-long-name-a-very-long-name-a-very-long-name-a-very-kingston-upon-thames');
  expect(id.length).toBeLessThanOrEqual(MAX_ID_LENGTH);
  expect(serviceIdFrom('a'.repeat(300), 'leeds')).toBe(`${'a'.repeat(MAX_ID_LENGTH - 6)}-leeds`);
});
