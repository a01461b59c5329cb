import { expect, test } from 'vitest';
import { listAt, put, valueAt } from '../../../src/contribute/values.ts';

const record = { name: 'Nest', provider: { name: 'A' }, offers: ['one', 'two'], evidence: [{ url: 'x' }] };

test('a value is found by its path, and an absent one is undefined', () => {
  expect(valueAt(record, ['evidence', 0, 'url'])).toBe('x');
  expect(valueAt(record, ['evidence', 1, 'url'])).toBeUndefined();
  expect(valueAt(record, ['name', 'length'])).toBeUndefined();
  expect(valueAt(record, ['__proto__'])).toBeUndefined();
  expect(listAt(record, ['provider'])).toEqual([]);
});

test('a value is set without changing the original', () => {
  const next = put(record, ['provider', 'note'], 'New');
  expect(next).toEqual({ ...record, provider: { name: 'A', note: 'New' } });
  expect(record.provider).toEqual({ name: 'A' });
  expect(put(record, ['contact', 'phone'], '0161')).toEqual({ ...record, contact: { phone: '0161' } });
});

test('a group that becomes empty is removed, but an item of a list only on purpose', () => {
  expect(put(record, ['provider', 'name'], undefined)).not.toHaveProperty('provider');
  expect(put(record, ['offers', 0], undefined)).toHaveProperty('offers', ['two']);
  expect(put({ offers: ['one'], name: 'A' }, ['offers', 0], undefined)).toEqual({ name: 'A' });
  expect(put(record, ['evidence', 0, 'url'], undefined)).toHaveProperty('evidence', [{}]);
});
