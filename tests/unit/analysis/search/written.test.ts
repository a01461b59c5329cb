import { expect, test } from 'vitest';
import {
  basesOf,
  commonOf,
  packWords,
  unpackWords,
  withoutForms,
} from '../../../../src/analysis/search/common-words.ts';
import { elsewhereFinder } from '../../../../src/analysis/search/elsewhere.ts';
import { phraseTree } from '../../../../src/analysis/search/phrase-tree.ts';
import {
  withLettersForSigns,
  withLettersJoined,
  wordsForTextSpeak,
} from '../../../../src/analysis/search/text-speak.ts';
import { elsewhereOf } from '../../../../src/analysis/search-index/elsewhere.ts';
import { writtenShort } from '../../../../src/analysis/search-index/written-short.ts';

test.each([
  ['su!cide', 'suicide'],
  ['sh|t', 'shit'],
  ['help!!!', 'help!!!'],
  ['H&F', 'H&F'],
  ['🆘 leeds', ' sos  leeds'],
])('the signs of “%s” are read as “%s”', (typed, read) => expect(withLettersForSigns(typed)).toBe(read));

test('separated letters are one word, and words are not', () => {
  expect(withLettersJoined(['h', 'e', 'l', 'p'])).toEqual(['help']);
  expect(withLettersJoined(['a', 'b'])).toEqual(['a', 'b']);
  expect(withLettersJoined(['i', 'am', 'x'])).toEqual(['i', 'am', 'x']);
});

test.each([
  ['2', 'to'],
  ['dnt', 'dont'],
  ['d1e', 'die'],
  ['heeelp', 'help'],
])('%s may stand for %s', (typed, word) => {
  expect(
    wordsForTextSpeak(typed, new Map([...['2', 'too'].map((one) => [one, 'to'] as const), ['dnt', 'dont']])),
  ).toContain(word);
});

test('a word that is not text speak is kept, and a number is not a word', () => {
  expect(wordsForTextSpeak('leeds', new Map())).toEqual(['leeds']);
  expect(wordsForTextSpeak('999', new Map())).toEqual(['999']);
});

test('words are the same after packing', () => {
  const words = ['able', 'about', 'abouts', 'zebra', 'able'];
  expect(unpackWords(packWords(words))).toEqual(['able', 'about', 'abouts', 'zebra']);
  expect(unpackWords('')).toEqual([]);
});

test.each([
  ['racing', 'race', true],
  ['stopped', 'stop', true],
  ['carries', 'carry', true],
  ['trains', 'train', true],
  ['familys', 'family', false],
  ['worthing', 'worth', true],
  ['sing', 'sing', false],
])('%s is a form of %s: %s', (word, base, expected) => expect(basesOf(word).includes(base)).toBe(expected));

test('a form of a common word is common, but not where it is a name', () => {
  const isName = (word: string) => word === 'worthing';
  expect(withoutForms(['worth', 'worthing', 'race', 'raced'], new Set(['worthing']))).toEqual([
    'worth',
    'worthing',
    'race',
  ]);
  const common = commonOf(new Set(['worth', 'race']), isName);
  expect(['racing', 'worth', 'worthing', 'train'].filter((word) => common.has(word))).toEqual(['racing', 'worth']);
});

test.each([
  ['north yorkshire', ['north yorkshire', 'north yorks', 'n yorkshire', 'n yorks']],
  ['north east lincolnshire', ['ne lincs', 'n e lincs', 'north east lincs']],
  ['kent', ['kent']],
])('%s is written as %j', (key, expected) => expect(writtenShort(key)).toEqual(expect.arrayContaining(expected)));

test('a place elsewhere is reported as such, as is the name of a country', () => {
  const elsewhere = [
    { country: 'Scotland', names: ['Scotland', 'Fort William'] },
    { country: 'the Isle of Man', names: ['Isle of Man'] },
  ];
  const findElsewhere = elsewhereFinder(elsewhereOf({ elsewhere }));
  expect(findElsewhere(['services', 'in', 'fort', 'william'])).toBe(
    'Fort William is in Scotland, which has its own law and services. This directory covers England and Wales.',
  );
  expect(findElsewhere(['scotland'])).toMatch(/^Scotland has its own law/);
  expect(findElsewhere(['isle', 'of', 'man'])).toMatch(/^Isle of Man has its own law/);
  expect(findElsewhere(['fort'])).toBeUndefined();
});

test('a phrase is found with any word of its sets, and with at most three words in between', () => {
  const tree = phraseTree([['took CHILD', 'taken']], { CHILD: ['baby', 'son'] }, ['my', 'two']);
  const find = (text: string) => {
    const words = text.split(' ');
    return tree.in(
      words,
      words.map((word) => [{ word, alone: true }]),
    );
  };
  expect(find('they took my baby')).toEqual([{ value: 'taken', from: 1, to: 4 }]);
  expect(find('took my my my son')).toHaveLength(1);
  expect(find('took my my my my son')).toEqual([]);
  expect(find('took the son')).toEqual([]);
  expect(find('took child')).toEqual([]);
});
