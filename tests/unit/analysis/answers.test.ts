import { expect, test } from 'vitest';
import { answeredByDate, answersInWords, answersOfAll } from '../../../src/analysis/answers.ts';
import { evidenceKind } from '../../../src/analysis/evidence-kind.ts';
import type { Door } from '../../../src/model/schema/door.ts';
import type { Evidence } from '../../../src/model/schema/evidence.ts';
import { makeAuthority, makeDirectory, makeService, toldBy } from './make.ts';

const TODAY = '2026-11-24';
const towns = ['north-town', 'south-town', 'east-town'].map((id, at) => makeAuthority(id, { code: `E0600000${at}` }));
const door = (evidence: Door['evidence']): Door => ({
  answers: 'A team',
  phone: '01632 960001',
  for: 'unknown',
  hours: 'unknown',
  'opens-referral': 'unknown',
  evidence,
});
const website = 'https://www.example.org/';
const page = { url: website, title: 'A page' };

test('where nobody has answered, the tally says so', () => {
  const directory = makeDirectory({ authorities: towns, services: [makeService('nest')] });
  expect(answersOfAll(directory, TODAY).map(({ id }) => id)).toEqual(['east-town', 'north-town', 'south-town', 'nest']);
  expect(answersInWords(answersOfAll(directory, TODAY))).toBe('No council and no service has answered us yet.');
});

test('a council counts once if it told us itself, a service if anybody told us about it', () => {
  const told = (by: 'council' | 'service', date: string) => ({
    told: { by, how: 'telephone' as const, date },
    note: 'It is so.',
  });
  const councils = new Map([
    ['north-town', { website, doors: [door([told('council', '2026-05')]), door([told('council', '2026-06')])] }],
    ['south-town', { website, doors: [door([page, told('service', '2026-01')])] }],
  ]);
  const services = [
    makeService('nest', { evidence: [toldBy('provider', '2026-03-02')] }),
    makeService('rest', { evidence: [toldBy('council', '2026-04'), toldBy('council', '2026-05')] }),
    makeService('best'),
  ];
  const confirmedNone = [
    {
      authority: 'east-town',
      types: ['pause' as const],
      'as-of': '2026',
      by: 'The council',
      evidence: [told('council', '2026-07')],
    },
  ];
  const answers = answersOfAll(makeDirectory({ authorities: towns, services, councils, confirmedNone }), TODAY);
  expect(answersInWords(answers)).toBe('2 of 3 councils and 2 of 3 services answered since 2 March 2026.');
  expect(answeredByDate(answers).map(({ id, date }) => [id, date])).toEqual([
    ['east-town', '2026-07'],
    ['north-town', '2026-06'],
    ['rest', '2026-05'],
    ['nest', '2026-03-02'],
  ]);
});

test('a council has answered about a service that serves its area alone, but not about one that serves several', () => {
  const told = { evidence: [toldBy('council', '2026-04')] };
  const services = [
    makeService('one', { areas: ['north-town'], ...told }),
    makeService('two', { areas: ['south-town', 'east-town'], ...told }),
  ];
  const answers = answersOfAll(makeDirectory({ authorities: towns, services }), TODAY);
  expect(answersInWords(answers)).toBe('1 of 3 councils and 2 of 2 services answered since April 2026.');
});

const cited: Evidence = { source: 'mapping', published: '2021', supports: ['status'] };
const linked: Evidence = { ...page, published: '2024', supports: ['contact'] };

test('the kind of evidence is that of the newest evidence for the status', () => {
  expect(evidenceKind({ evidence: [cited, linked] })).toBe('citation');
  expect(evidenceKind({ evidence: [cited, linked, toldBy('service', '2020')] })).toBe('citation');
  expect(evidenceKind({ evidence: [cited, linked, toldBy('service', '2022')] })).toBe('told');
});

test('without evidence for the status the newest of any evidence counts; without a date, the first', () => {
  expect(evidenceKind({ evidence: [{ ...cited, supports: ['areas'] }, linked] })).toBe('page');
  expect(evidenceKind({ evidence: [{ source: 'mapping', supports: ['status'] }, linked] })).toBe('citation');
});
