import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inBothLanguages, welshGuide } from '../../../src/formats/welsh.ts';
import { AGO } from '../../../src/words/component-texts.ts';
import { textIn, translated } from '../../../src/words/records.ts';
import { fill } from '../../../src/words/words.ts';

const both = inBothLanguages();
const partsOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
const numbersOf = (text: string): string[] => text.replace(/\{\w+\}/g, '').match(/\d+/g) ?? [];

test('docs/welsh.md has every sentence (npm run docs writes it)', () => {
  expect(both.length).toBeGreaterThan(400);
  expect(readFileSync('docs/welsh.md', 'utf8')).toBe(welshGuide(both));
});

describe('the words in both languages', () => {
  test('none is empty, and none was left in English', () => {
    const same = ['Map', 'Pause', 'FDAC'];
    const left = both.filter(
      ({ english, welsh }) => english && (!welsh || english === welsh) && !same.includes(english),
    );
    expect(left).toEqual([]);
  });

  test('both languages have the same placeholders', () => {
    expect(both.filter(({ english, welsh }) => partsOf(english).join() !== partsOf(welsh).join())).toEqual([]);
  });

  test('the Welsh has no number that the English does not have', () => {
    const added = both.filter(({ english, welsh }) =>
      numbersOf(welsh).some((number) => !numbersOf(english).includes(number)),
    );
    expect(added).toEqual([]);
  });

  test('sentences about a record contain no number of their own', () => {
    expect(translated().filter((texts) => texts.some((text) => numbersOf(text).length > 0))).toEqual([]);
  });
});

describe('a text of a record', () => {
  test('is shown in Welsh with the record’s own numbers', () => {
    expect(textIn('cy', 'Text the word SHOUT to 12345. It is free on most mobile networks.')).toEqual({
      text: 'Tecstiwch y gair SHOUT i 12345. Mae am ddim ar y rhan fwyaf o rwydweithiau symudol.',
    });
    expect(textIn('cy', 'Monday to Friday, 9.30am to 3pm').text).toBe('Dydd Llun i ddydd Gwener, 9.30am tan 3pm');
  });

  test('is shown in English and marked as such where it has been changed', () => {
    expect(textIn('cy', 'Monday to Sunday, 9am to 3pm')).toEqual({ text: 'Monday to Sunday, 9am to 3pm', lang: 'en' });
  });

  test('is left unchanged on an English page', () => {
    expect(textIn('en', 'Closed')).toEqual({ text: 'Closed' });
    expect(textIn('cy', 'Closed')).toEqual({ text: 'Wedi cau' });
  });
});

test('a number of years has the grammatical form that it needs', () => {
  expect([1, 2, 3, 5, 7, 12].map((count) => AGO.years(count, false))).toEqual([
    'blwyddyn yn ôl',
    '2 flynedd yn ôl',
    '3 blynedd yn ôl',
    '5 mlynedd yn ôl',
    '7 mlynedd yn ôl',
    '12 mlynedd yn ôl',
  ]);
  expect(AGO.years(1, true)).toBe('dros flwyddyn yn ôl');
  expect(AGO.months(2)).toBe('2 fis yn ôl');
});

test('a placeholder without a value is left unchanged', () => {
  expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
});
