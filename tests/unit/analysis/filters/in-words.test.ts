import { expect, test } from 'vitest';
import { askedInWords } from '../../../../src/analysis/filters/in-words.ts';

const filters = [
  {
    id: 'type',
    label: 'Type',
    options: [
      { id: 'fdac', label: 'FDAC' },
      { id: 'pause', label: 'Pause' },
    ],
  },
  { id: 'status', label: 'Is it running?', options: [{ id: 'closed', label: 'Closed' }] },
];

test('a list says in words which filters made it', () => {
  expect(askedInWords(filters, { type: ['pause', 'fdac'], status: ['closed'] }, 'Rochdale or next door')).toBe(
    'Services with: Type: FDAC or Pause; Is it running: Closed; covers Rochdale or next door.',
  );
  expect(askedInWords(filters, { type: [] })).toBe('');
});
