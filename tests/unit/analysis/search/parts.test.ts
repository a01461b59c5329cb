import { describe, expect, test } from 'vitest';
import { withPlaceCompleted } from '../../../../src/analysis/search/complete.ts';
import { lexiconOf } from '../../../../src/analysis/search/lexicon.ts';
import { nameKey } from '../../../../src/analysis/search/names.ts';
import { understand } from '../../../../src/analysis/search/understand.ts';
import { whereOf } from '../../../../src/analysis/search/where.ts';
import { index } from './index.ts';

const lexicon = lexiconOf(index);
const wordsOf = (text: string) => nameKey(text).split(' ');
const parts = (text: string) =>
  understand(wordsOf(text), lexicon, new Set()).map((part) =>
    part.is === 'word' && part.soft ? `soft: ${part.said}` : `${part.is}: ${part.said}`,
  );
const where = (text: string) => {
  const found = whereOf(understand(wordsOf(text), lexicon, new Set()));
  return found && [found.name, ...found.documents.map(({ to }) => to), found.certain ? 'certain' : 'asked'];
};

describe('understand', () => {
  test.each([
    ['who helps dads in Leeds who drink', ['concept: dads', 'place: leeds', 'concept: drink']],
    ['24 weeks pregnant rochdale', ['soft: 24', 'concept: weeks pregnant', 'place: rochdale']],
    ['nest wirral', ['name: nest', 'place: wirral']],
    ['barrow in furness', ['place: barrow in furness']],
    ['east sussex county council', ['place: east sussex']],
    ['zzzz leeds', ['word: zzzz', 'place: leeds']],
    // A common word is a place only after "in", or where no service uses it
    ['fdac in sale', ['concept: fdac', 'place: sale']],
    ['fdac sale', ['concept: fdac', 'place: sale']],
    ['is there hope for leeds', ['soft: hope', 'place: leeds']],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe('whereOf', () => {
  test.each([
    ['salford', ['Salford', '/areas/salford/', 'certain']],
    ['ashford kent', ['Ashford', '/areas/kent/', 'certain']],
    ['london borough of hackney', ['Hackney', '/areas/hackney/', 'certain']],
    ['leeds and bradford', ['Leeds and Bradford', '/areas/leeds/', '/areas/bradford/', 'asked']],
    ['newport isle of wight', ['Newport', '/areas/isle-of-wight/', 'certain']],
  ])('%s', (text, expected) => {
    expect(where(text)).toEqual(expected);
  });

  test('a query without a place has none', () => {
    expect(where('fathers')).toBeUndefined();
  });
});

test('the last word may begin the name of a place, where no place is named before', () => {
  const begun = (text: string) =>
    withPlaceCompleted(wordsOf(text), understand(wordsOf(text), lexicon, new Set()), lexicon)?.map(({ said }) => said);
  expect(begun('fdac birmin')).toEqual(['fdac', 'birmin']);
  expect(begun('fdac bi')).toBeUndefined();
  expect(begun('fdac leeds birmin')).toBeUndefined();
  expect(begun('birmin')).toBeUndefined();
});
