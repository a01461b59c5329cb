import { expect, test } from 'vitest';
import { firstAnswersInWords } from '../../../../src/analysis/search/first-answers.ts';
import { ask } from './index.ts';

test.each([
  ['24 weeks pregnant rochdale', 'Rochdale, 24 weeks pregnant'],
  ['rochdale 24 weeks', 'Rochdale, 24 weeks pregnant'],
  ['pregnant 24/40 in Rochdale', 'Rochdale, 24 weeks pregnant'],
  ['30wks hull', 'Hull, 30 weeks pregnant'],
  ['would they take a mother who is 30 weeks in hull', 'Hull, a mother, 30 weeks pregnant'],
  ['pregnant walsall', 'Walsall, a baby expected'],
  ['who helps dads in Leeds who drink', 'Leeds, a father'],
  ['worsley mum', 'Salford, a mother'],
  ['beichiog 12 wythnos caerdydd', 'Cardiff, 12 weeks pregnant'],
])('“%s” opens the questions with: %s', (query, words) => {
  const { parent } = ask(query);
  expect(parent && firstAnswersInWords(parent)).toBe(words);
});

test.each([
  'rochdale',
  'pause hull',
  '24 hour help',
  'OL16 1AB',
  'removed 6 weeks ago in hull',
  'baby 6 weeks old leeds',
])('“%s” says nothing of a parent that the questions ask', (query) => expect(ask(query).parent).toBeUndefined());

test('a place that may be two councils, two parents and impossible weeks are left out', () => {
  expect(ask('24 weeks pregnant ashford').parent).toEqual({ expecting: 'yes', weeks: 24 });
  expect(ask('mum and dad in rochdale pregnant').parent?.parent).toBeUndefined();
  expect(ask('pregnant 60 weeks rochdale').parent?.weeks).toBeUndefined();
  expect(ask('pregnant 24 weeks or 26 weeks rochdale').parent?.weeks).toBeUndefined();
});
