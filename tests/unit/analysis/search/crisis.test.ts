import { expect, test } from 'vitest';
import { packWords } from '../../../../src/analysis/search/common-words.ts';
import { type CrisisList, helpFor, makeCrisis } from '../../../../src/analysis/search/crisis.ts';
import { lexiconOf } from '../../../../src/analysis/search/lexicon.ts';
import { crisisListOf } from '../../../../src/analysis/search-index/crisis-list.ts';
import { ordinaryWords } from '../../../../src/site/common-words.ts';
import { ask, directory, index } from './index.ts';

const LINES: CrisisList['lines'] = [
  { name: 'Both', phone: '111' },
  { name: 'English', phone: '222', nation: 'england' },
  { name: 'Welsh', phone: '333', nation: 'wales' },
];
const EXTRA = { name: 'Extra', phone: '444' };
const ENGLISH = { name: 'English extra', phone: '555', nation: 'england' as const };
const LIST: CrisisList = {
  lines: LINES,
  groups: [
    { words: ['want to die', 'kill myself', 'suicidal', 'die', 'harm'] },
    { words: ['rape'], line: EXTRA },
    { words: ['lost home'], line: ENGLISH },
    { words: ['TOOK my CHILD', 'CHILD TOOK today'] },
    { words: ['eisiau marw'], welsh: true },
  ],
  sets: { TOOK: ['took', 'taken'], CHILD: ['baby', 'kids'] },
  passedOver: ['have', 'just', 'been', 'both', 'my'],
  spellings: { '2': 'to', wnt: 'want' },
  otherSenses: ['harm reduction', 'die hard'],
  ordinary: packWords(['suicides']),
};
const known = new Set(['diet', 'suburban', 'want', 'grapes', 'to']);
const crisis = makeCrisis(
  LIST,
  (word) => known.has(word),
  (word) => 'suicester'.startsWith(word),
);
const words = (text: string) => crisis(text.split(' '))?.words;

test.each([
  ['whole words and phrases', 'i want to die', ['want', 'to', 'die']],
  ['a phrase with a letter wrong', 'i wont to die', ['wont', 'to', 'die']],
  ['letters in the wrong order', 'wnat to dei', ['wnat', 'to', 'dei']],
  ['a space too many', 'kill my self', ['kill', 'my', 'self']],
  ['a space too few', 'killmyself', ['killmyself']],
  ['a long word with two errors', 'sucidle', undefined],
  ['a long word with one', 'sucidal', ['sucidal']],
  ['a phrase as it is texted', 'wnt 2 die', ['wnt', '2', 'die']],
  ['a word with figures in it', 'su1cidal', ['su1cidal']],
  ['any words of its sets', 'they have taken my kids', ['taken', 'my', 'kids']],
  [
    'a phrase with others between',
    'kids have just been taken today',
    ['kids', 'have', 'just', 'been', 'taken', 'today'],
  ],
  ['a phrase with figures between', 'took my 2 kids', ['took', 'my', '2', 'kids']],
  ['a phrase without spaces, and with what is said before it', 'iwanttodie', ['iwanttodie']],
])('finds %s: %s', (_, text, found) => {
  expect(words(text)).toEqual(found && new Set(found));
});

test.each([
  ...['a diet', 'grapes', 'my diy kit', 'suice', 'suburban'],
  // Another meaning, an ordinary word that resembles one, and words too far apart
  ...['harm reduction', 'die hard', 'suicides', 'took the long way home my kids'],
])('“%s” is no word of crisis', (text) => {
  expect(crisis(text.split(' '))).toBeUndefined();
});

test('the lines are those of the nation, or of both where it is not known', () => {
  const names = (text: string, nation?: 'england' | 'wales') => {
    const found = crisis(text.split(' '));
    return found && helpFor(LIST, found, nation).lines.map(({ name }) => name);
  };
  expect(names('die')).toEqual(['Both', 'English', 'Welsh']);
  expect(names('die', 'england')).toEqual(['Both', 'English']);
  expect(names('die', 'wales')).toEqual(['Both', 'Welsh']);
  expect(names('eisiau marw')).toEqual(['Both', 'Welsh']);
  expect(names('rape', 'england')).toEqual(['Both', 'English', 'Extra']);
  // What serves one nation is not offered in the other
  expect(names('lost home', 'england')).toEqual(['Both', 'English', 'English extra']);
  expect(names('lost home', 'wales')).toEqual(['Both', 'Welsh']);
  expect(names('lost home rape')).toEqual(['Both', 'English', 'Welsh', 'English extra', 'Extra']);
});

test('every line that the words refer to has a number to call, and both nations have one of their own', () => {
  const { lines, groups } = crisisListOf(directory, []);
  expect(lines.length).toBeGreaterThan(3);
  expect(new Set(lines.map(({ nation }) => nation))).toEqual(new Set([undefined, 'england', 'wales']));
  const more = directory.crisisWords.groups.filter((group) => group['also-line']);
  expect(groups.filter(({ line }) => line)).toHaveLength(more.length);
});

test('every word and phrase of the list shows its lines first', () => {
  const { groups, sets = {} } = directory.crisisWords;
  const spoken = (which: 0 | -1) => (word: string) => sets[word]?.at(which) ?? word;
  const all = groups
    .flatMap((group) => group.words)
    .flatMap((phrase) =>
      [0, -1].map((which) =>
        phrase
          .split(' ')
          .map(spoken(which as 0 | -1))
          .join(' '),
      ),
    );
  const isAnswered = ({ groups: [first], crisis: help }: ReturnType<typeof ask>) =>
    first?.hits[0]?.to === '/help-now/' && help;
  const lost = [...new Set(all)].filter((phrase) => !isAnswered(ask(phrase)));
  expect(lost).toEqual([]);
});

test('nobody is offered a line for a different problem or another nation', () => {
  const lines = (query: string) => ask(query).crisis?.lines.map(({ name }) => name) ?? [];
  expect(lines('baby taken today leeds')).toContain('Family Rights Group advice line');
  expect(lines('baby taken today swansea')).not.toContain('Family Rights Group advice line');
  expect(lines('homeless tonight')).toContain('Shelter');
  expect(lines('homeless tonight cardiff')).not.toContain('Shelter');
  expect(lines('i want to die')).not.toContain('Shelter');
  expect(lines('he hits me cardiff')).toContain('Live Fear Free');
});

test.each([
  ...[
    'threshold of harm',
    'risk of harm',
    'crisis intervention team for professionals',
    'self help group',
    'shot of depo',
  ],
  ...['police and crime commissioner', 'violence reduction unit', 'emergency contraception', 'help with costs'],
  ...['does pause help women', 'early help', 'placement breakdown', 'controlled trial', 'infant death rate'],
  ...['point of contact', 'men whose children were removed', 'mums who lost kids Leeds', 'does pause take midwives'],
])('“%s” is no cry for help', (query) => expect(ask(query).crisis).toBeUndefined());

test('no ordinary English word is taken for a misspelt crisis word', () => {
  const own = new Set(
    [...directory.crisisWords.groups, ...Object.values(directory.crisisWords.sets ?? {}).map((words) => ({ words }))]
      .flatMap(({ words }) => words.flatMap((word) => word.split(' ')))
      .concat(Object.values(directory.crisisWords.spellings ?? {}).flat()),
  );
  const joined = new Set([
    ...directory.crisisWords.groups.flatMap(({ words }) => words.map((word) => word.replaceAll(' ', ''))),
  ]);
  const lexicon = lexiconOf(index);
  const isRight = (word: string) => lexicon.known.has(word) || lexicon.common.has(word) || lexicon.ignored.has(word);
  const crisisIn = makeCrisis(index.crisis, isRight, lexicon.begins);
  const taken = ordinaryWords.filter((word) => !own.has(word) && !joined.has(word) && crisisIn([word]));
  expect(taken).toEqual([]);
});

test('no name of a council, a place or a service is taken for a misspelt crisis word', () => {
  const own = new Set(directory.crisisWords.groups.flatMap((group) => group.words.flatMap((word) => word.split(' '))));
  const names = [...directory.authorityById.values(), ...directory.services].map(({ name }) => name);
  const taken = names.filter(
    (name) =>
      ask(name).crisis &&
      !name
        .toLowerCase()
        .split(/\W+/)
        .some((word) => own.has(word)),
  );
  expect(taken).toEqual([]);
});
