import { expect, test } from 'vitest';
import { isRevealing, numberedTitle, serviceTitles } from '../../../src/site/quiet-titles.ts';
import { makeAuthority, makeDirectory, makeService } from '../analysis/make.ts';

test.each([
  'Services for parents after removal',
  'During care proceedings',
  'Family Drug and Alcohol Court',
  'Mothers Living Apart from Their Children',
  'Maternal Separation Support Services',
  'Peer or birth-parent support',
  'Lotus: child not in residence pathway',
  'Gwasanaethau i rieni y symudwyd plentyn o’u gofal',
  'Llys Teulu Cyffuriau ac Alcohol',
  'Cam-drin domestig',
])('"%s" tells why it is read', (text) => {
  expect(isRevealing(text)).toBe(true);
});

test.each([
  'Bury',
  'Nest (Rochdale)',
  'Leeds FDAC',
  'Recurrent Care Map',
  'Staying safe online',
  'Derbyshire',
  'Gloucestershire',
  'Cadw’n ddiogel ar-lein',
  'Ardal Bro Morgannwg',
])('"%s" does not', (text) => {
  expect(isRevealing(text)).toBe(false);
});

test('a title keeps its first part and its number where the rest would reveal why it is read', () => {
  expect(numberedTitle('Timing', 'pre-birth', 1)).toBe('Timing: pre-birth');
  expect(numberedTitle('Timing', 'during care proceedings', 3)).toBe('Timing (4)');
});

test('a service with a revealing name is titled by its area, and two in one area by a number', () => {
  const services = [
    makeService('a', { name: 'Mothers Apart', areas: ['alder'] }),
    makeService('b', { name: 'After Removal', areas: ['alder'] }),
    makeService('c', { name: 'Steps', areas: ['alder'] }),
    makeService('d', { name: 'Alder Steps', areas: ['alder'] }),
    makeService('e', { name: 'Lost and Found' }),
  ];
  const directory = makeDirectory({ services, authorities: [makeAuthority('alder', { name: 'Alder' })] });
  expect([...serviceTitles(directory).values()]).toEqual([
    'A service in Alder',
    'A service in Alder (2)',
    'Steps (Alder)',
    'Alder Steps',
    'A service',
  ]);
});
