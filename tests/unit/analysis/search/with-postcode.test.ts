import { expect, test } from 'vitest';
import type { PostcodeAnswer } from '../../../../src/analysis/postcodes/look-up.ts';
import { findPostcode, type PostcodeRead } from '../../../../src/analysis/postcodes/read.ts';
import { withPostcode } from '../../../../src/analysis/search/with-postcode.ts';

const byWords = {
  said: 'One found.',
  groups: [{ title: 'Services', hits: [{ label: 'A', under: '', to: '/a/' }], total: 1 }],
  nothing: false,
};
const alder = { id: 'alder', name: 'Alder', share: 1 };
const one: PostcodeAnswer = { kind: 'one', authorities: [alder], said: 'Alder.' };
const several: PostcodeAnswer = {
  kind: 'several',
  authorities: [
    { ...alder, share: 0.996 },
    { id: 'birch', name: 'Birch', share: 0.004 },
  ],
  of: 'OL16',
  said: 'Which council?',
};
const councilOf = (id: string) => ({ label: id, under: 'Woodland', to: `/areas/${id}/` });
const readOf = (text: string): PostcodeRead => {
  const read = findPostcode(text);
  if (!read) throw new Error(text);
  return read;
};

test('a whole postcode is all of the answer, wherever it stood', () => {
  const answer = withPostcode(byWords, readOf('10 High Street LS1 4AP'), one, councilOf);
  expect(answer).toEqual({
    said: 'Alder.',
    groups: [{ title: 'The council for LS1 4AP', hits: [councilOf('alder')], total: 1 }],
    nothing: false,
    asks: false,
  });
});

test('a question is marked as one, with the shares, none of which is rounded up to all', () => {
  const { asks, groups } = withPostcode(byWords, readOf('OL16'), several, councilOf);
  expect(asks).toBe(true);
  expect(groups.map(({ title }) => title)).toEqual(['Which council?']);
  expect(groups[0]?.hits.map(({ under }) => under)).toEqual(['99% of OL16', 'under 1% of OL16']);
});

test('part of one among other words comes first, letters that may be a word come last', () => {
  const titles = (text: string) => withPostcode(byWords, readOf(text), one, councilOf).groups.map(({ title }) => title);
  expect(titles('fathers LS1')).toEqual(['The council for LS1', 'Services']);
  expect(titles('so')).toEqual(['Services', 'The council for SO']);
});

test('where there is only something to say, nothing is offered and nothing is called missing', () => {
  const said = 'BT1 1AA is in Northern Ireland.';
  const answer = withPostcode(byWords, readOf('BT1 1AA'), { kind: 'none', authorities: [], said }, councilOf);
  expect(answer).toEqual({ said, groups: [], nothing: false, asks: false });
});
