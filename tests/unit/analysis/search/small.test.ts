import { expect, test } from 'vitest';
import { initialsOf } from '../../../../src/analysis/search/initials.ts';
import { foldedNames, nameKey, nameKeys, withoutSpaces } from '../../../../src/analysis/search/names.ts';
import { digitsOf, readNumber } from '../../../../src/analysis/search/numbers.ts';
import { phraseAt, phrasesIn, phrasesOf } from '../../../../src/analysis/search/phrases.ts';
import { withoutPostcode } from '../../../../src/analysis/search/postcode-in.ts';
import { shortNames } from '../../../../src/analysis/search-index/short-names.ts';
import { directory } from './index.ts';

test.each([
  ['Tower Hamlets', 'london-borough', ['lbth']],
  ['Hackney', 'london-borough', ['lbh']],
  ['Hammersmith and Fulham', 'london-borough', ['haf', 'lbhaf', 'lbhf', 'h and f']],
  ['Bournemouth, Christchurch and Poole', 'other', ['bcap', 'bcp', 'bcapc', 'bcpc']],
  ['No Wrong Door', undefined, ['nwd']],
  ['Nest', undefined, []],
  ['Leeds', 'other', []],
] as const)('initials of %s', (name, kind, expected) => {
  expect(initialsOf(name, kind)).toEqual(expected);
});

test.each([
  ['0300 303 0440', '03003030440'],
  ['+44 300 303 0440', '03003030440'],
  ['+44 (0)161 603 4500', '01616034500'],
  ['ring 999', '999'],
  ['116 123', '116123'],
  ['24', undefined],
  ['OL16 1AB', undefined],
  ['salford 0300', undefined],
])('the number in “%s” is %s', (text, digits) => {
  expect(readNumber(text)).toBe(digits);
});

test('telephone numbers are compared by their digits', () => {
  expect(digitsOf('0300 303 0440', undefined, '0300 303 0440')).toEqual(['03003030440']);
});

test.each([
  ["King's Lynn", 'kings lynn'],
  ['Saint Helens', 'st helens'],
  ['Ynys Môn', 'ynys mon'],
  ['Westmorland & Furness', 'westmorland and furness'],
  ['Barrow-in-Furness', 'barrow in furness'],
])('%s is compared as %s', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test.each([
  ['Jig-So (Swansea)', ['Jig-So']],
  ['Parent Infant Mental Health Attachment Team (PIMHAT)', ['Parent Infant Mental Health Attachment Team', 'PIMHAT']],
  ['Lotus: child not in residence pathway', ['Lotus']],
  ['NHS 111, mental health option (England)', ['NHS 111']],
  ['Parent advocacy service in Medway (name not known)', []],
  ['Nest', []],
])('%s is also called %j', (name, expected) => {
  expect(shortNames(name)).toEqual(expected);
});

test('the longest phrase wins, and each word is used once', () => {
  const phrases = phrasesOf([
    ['care', 1],
    ['care leaver', 2],
    ['leaver', 3],
  ]);
  expect(phraseAt(phrases, ['a', 'care', 'leaver'], 1)).toEqual({ length: 2, values: [2] });
  expect(phrasesIn(phrases, ['care', 'leaver', 'care', 'x'])).toEqual([2, 1]);
});

test('a phrase is as long as its words, however short they are', () => {
  const phrases = phrasesOf([
    ['children', 1],
    ['a b c d', 2],
    ['pre birth', 3],
  ]);
  expect(phrases.longest).toBe(4);
  expect(phraseAt(phrases, ['x', 'a', 'b', 'c', 'd'], 1)).toEqual({ length: 4, values: [2] });
});

test('a name is found with a space too many or too few, and first as it stands', () => {
  const { get } = withoutSpaces(
    phrasesOf([
      ['south port', 1],
      ['southport', 2],
      ['milton keynes', 3],
    ]),
  );
  expect(['southport', 'miltonkeynes', 'milton'].map(get)).toEqual([[2], [3], undefined]);
});

test('the names of a document are folded once, its label first', () => {
  const document = { kind: 'service', label: 'Saint Ann’s', under: '', to: '/', names: ['B & C'] } as const;
  expect(foldedNames({ ...document, names: [...document.names] })).toEqual(['saint anns', 'b and c']);
  const same = { ...document, names: ['B & C'] };
  expect(foldedNames(same)).toBe(foldedNames(same));
  expect(nameKeys(same)).toEqual(['st anns', 'b and c']);
});

test('a postcode is removed from the words, however it was typed', () => {
  const read = { level: 'full', text: 'OL16 1AB', area: 'OL', changed: false, alone: false } as const;
  expect(withoutPostcode(['pregnant', 'ol16', '1ab'], read)).toEqual(['pregnant']);
  expect(withoutPostcode(['0l161ab', 'pregnant'], read)).toEqual(['pregnant']);
  expect(withoutPostcode(['ol16', '1ab'], { ...read, alone: true })).toEqual([]);
});

test('every page that the search names is once in the navigation or on the site', () => {
  const paths = directory.searchWords.pages.map(({ to }) => to);
  expect(new Set(paths).size).toBe(paths.length);
});
