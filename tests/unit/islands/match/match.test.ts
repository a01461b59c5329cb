import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type Answers, QUESTIONS } from '../../../../src/analysis/eligibility/answers.ts';
import { matched } from '../../../../src/analysis/eligibility/near.ts';
import { cardText } from '../../../../src/islands/match/card.ts';
import { contactsOf } from '../../../../src/islands/match/contacts-of.ts';
import { Folded } from '../../../../src/islands/match/Folded.tsx';
import { changed, isAnswered, makesSense } from '../../../../src/islands/match/questions-shown.ts';
import { foundInWords } from '../../../../src/islands/match/results-in-words.ts';
import type { MatchData } from '../../../../src/islands/match/use-match-data.ts';
import { lineInWords, whyOf } from '../../../../src/islands/match/why.ts';
import { answersInWords, askedIn, MATCH_WORDS } from '../../../../src/islands/match/words.ts';
import { names, records, TODAY } from '../../analysis/eligibility/recorded.ts';

const area = {
  id: 'salford',
  name: 'Salford',
  region: 'north',
  next: ['tameside'],
  contacts: [{ through: 'council' as const, who: 'Front door', says: 'The council.', phone: '0161 496 0000' }],
};
const DATA: MatchData = { records: Object.values(records), areas: [area], needs: [], types: {}, national: [] };
const ANSWERS: Answers = { area: 'salford', parent: 'mother', expecting: 'yes', weeks: 17, removed: 1 };
const groupsFor = (answers: Answers) => matched(DATA.records, area, answers, TODAY, names);
const recordOf = (id: string) => {
  const record = records[id];
  if (!record) throw new Error(`There is no record ${id}.`);
  return record;
};

describe('the answers', () => {
  test('are cleared where they are no longer asked for', () => {
    expect(changed(ANSWERS, { expecting: undefined }).weeks).toBeUndefined();
    expect(changed(ANSWERS, { expecting: 'thinking' }).weeks).toBeUndefined();
    expect(changed(ANSWERS, { weeks: 18 }).weeks).toBe(18);
    expect(
      changed({ removed: 0, elsewhere: 'yes', removedAge: 'under-1' }, { elsewhere: 'no' }).removedAge,
    ).toBeUndefined();
    expect(changed({ involved: 'yes' }, { proceedings: ['before'] }).involved).toBeUndefined();
  });

  test('make some questions unnecessary', () => {
    expect(makesSense('weeks', {})).toBe(false);
    expect(makesSense('weeks', { expecting: 'yes' })).toBe(true);
    expect(makesSense('elsewhere', { removed: 2 })).toBe(false);
    expect(makesSense('parent', {})).toBe(true);
  });

  test('an undefined answer is not an answer, and an empty list of needs is one', () => {
    expect(isAnswered({ area: undefined })).toBe(false);
    expect(isAnswered({ needs: [] })).toBe(true);
  });

  test('are put into words, one line each, for practitioners and for parents', () => {
    expect(answersInWords(ANSWERS, 'practitioner', names.areas, names.needs)).toEqual([
      'Where does the parent live? The salford council.',
      'Who is it for? The mother.',
      'Is a baby expected? Yes.',
      'How many weeks is it today? 17.',
      'How many of the parent’s children have been removed? One.',
    ]);
    expect(answersInWords({ needs: [], proceedings: ['before', 'ended'] }, 'parent', {}, {})).toEqual([
      'Is there a court case about a child of yours? Not in court, but the council is thinking of it (pre-proceedings); Ended, with a final order.',
      'Do any of these apply to you? None of these.',
    ]);
  });

  test('no text for parents calls them “the parent”', () => {
    for (const { label, hint = '', options } of QUESTIONS.map((question) => askedIn(MATCH_WORDS, 'parent', question)))
      expect([label, hint, ...options.map((option) => option.label)].join(' ')).not.toMatch(/the parent|referral/i);
  });
});

describe('the card', () => {
  test('contains no answer and nothing that depends on one', () => {
    const text = cardText(groupsFor(ANSWERS), ANSWERS, DATA, '30 November 2026');
    expect(text).toContain('salford (The salford council)');
    expect(text).toContain('Front door: 0161 496 0000');
    expect(text).toContain('- Under 20 weeks pregnant at referral');
    expect(text).not.toMatch(/17|said|Fits|May fit|Refer before/);
  });

  test('contains the answers where asked to', () => {
    const text = cardText(groupsFor(ANSWERS), ANSWERS, DATA, '30 November 2026', ['Weeks: 17.']);
    expect(text).toContain('What was answered:\n- Weeks: 17.');
    expect(text).toContain('- Fits what was recorded\n- Refer before 15 December 2026 to be under 20 weeks.');
  });
});

test('the result is one line, and “nothing recorded” is never “none”', () => {
  expect(foundInWords(groupsFor(ANSWERS), 'Salford')).toBe('In Salford: 1 fits. Next door: 1 does not fit.');
  expect(foundInWords([], 'Bury')).toBe('In Bury: nothing recorded.');
});

test('a condition of the model that is not met is the first to ask about, and is marked', () => {
  const [group] = matched([recordOf('hull')], undefined, { area: 'hull', expecting: 'yes' }, TODAY, names);
  const [hull] = group?.services ?? [];
  if (!hull) throw new Error('Hull was not judged.');
  const { ask, missing } = whyOf(hull);
  expect(ask.slice(0, 2).map((line) => lineInWords(line))).toEqual([
    'Whether it still runs',
    'Not pregnant when she joins: you said a baby is expected. Ask again after the birth. (said of Pause as a whole)',
  ]);
  expect(missing).toContain('how many children have been removed');
});

describe('whom to ask', () => {
  test('the council of the parent’s area where the service works there, otherwise its only council', () => {
    const of = (answers: Answers) => contactsOf(recordOf('salford'), answers, DATA.areas).map(({ who }) => who);
    expect(of({ area: 'salford' })).toEqual(['Front door']);
    expect(of({})).toEqual(['Front door']);
  });

  test('none of several councils elsewhere: which one answers is not known', () => {
    const councils = ['bedford', 'luton'].map((id) => ({ ...area, id }));
    expect(contactsOf(recordOf('bedfordshire'), { area: 'salford' }, councils)).toEqual([]);
    expect(contactsOf(recordOf('bedfordshire'), { area: 'luton' }, councils)).toHaveLength(1);
  });
});

test('a hundred folded services are in the page, where its search finds them, and more come when they are unfolded', () => {
  const [judged] = groupsFor(ANSWERS).flatMap(({ services }) => services);
  if (!judged) throw new Error('There is no service.');
  const drawn = (count: number) => {
    const services = Array.from({ length: count }, (_, index) => ({
      ...judged,
      record: { ...judged.record, id: `service-${index}` },
    }));
    return renderToStaticMarkup(
      createElement(Folded, { summary: 'Two', services, data: DATA, answers: ANSWERS, base: '/' }),
    );
  };
  const servicesIn = (html: string) => html.split('href="/services/').length - 1;
  expect([drawn(2), drawn(100), drawn(101)].map(servicesIn)).toEqual([2, 100, 0]);
  expect(drawn(101)).toContain('<summary>Two</summary>');
});

test('of services that may fit, one whose model asks for what is not met comes later', () => {
  const asking = (id: string, least: number) => ({
    ...recordOf('salford'),
    id,
    pathways: [
      {
        criteria: true,
        conditions: [
          {
            text: `At least ${least} removed`,
            rule: { 'children-removed': { 'at-least': least, whose: 'own' as const } },
            from: 'model' as const,
            source: { title: 'A page', when: 'March 2026' },
          },
        ],
      },
    ],
  });
  const order = (...some: number[]) =>
    matched(
      some.map((least) => asking(`least-${least}`, least)),
      area,
      ANSWERS,
      TODAY,
      names,
    ).map(({ services }) => services.map(({ record, verdict }) => `${record.id} ${verdict}`));
  expect(order(2, 1)).toEqual([['least-1 may-fit', 'least-2 may-fit']]);
  expect(order(1, 2)).toEqual([['least-1 may-fit', 'least-2 may-fit']]);
});
