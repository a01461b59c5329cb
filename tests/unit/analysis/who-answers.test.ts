import { expect, test } from 'vitest';
import type { ContactRoute } from '../../../src/analysis/contact-routes.ts';
import { effectOfCall, evidenceOf, inFull, inShort, whoAnswers } from '../../../src/analysis/who-answers.ts';
import { type Door, door } from '../../../src/model/schema/door.ts';

const makeDoor = (fields: Partial<Door> = {}): Door =>
  door.parse({
    answers: 'Front Door',
    phone: '01632 960001',
    for: 'professionals',
    hours: 'day',
    'opens-referral': 'unknown',
    evidence: [{ url: 'https://alder.example.org/', title: 'A page' }],
    ...fields,
  });
const wayTo = (fields: Partial<Door> = {}): ContactRoute => {
  const found = makeDoor(fields);
  const { answers, phone, website } = found;
  return { through: 'council', answers, phone, website, council: { id: 'alder', name: 'Alder' }, door: found };
};

test('the council is named where the name of the team does not include it', () => {
  expect(whoAnswers(wayTo())).toBe('Alder: Front Door');
  expect(whoAnswers(wayTo({ answers: 'Alder Front Door' }))).toBe('Alder Front Door');
});

test('in a list: who answers, whose line it is, and whom it is for where that is recorded', () => {
  expect(inShort(wayTo())).toBe('Alder: Front Door (the council, for professionals)');
  expect(inShort(wayTo({ for: 'unknown' }))).toBe('Alder: Front Door (the council)');
  expect(inShort(wayTo({ for: 'public' }))).toBe('Alder: Front Door (the council, for parents and the public)');
  expect(inShort({ through: 'service', answers: 'Steps' })).toBe('the service itself');
  expect(inShort({ through: 'model', answers: 'Steps UK' })).toBe('Steps UK (the national body, not the service)');
});

test('in full: also what a call does, or that this is not recorded', () => {
  expect(inFull(wayTo())).toBe(
    'Alder: Front Door. The council’s children’s services, for professionals. We do not know whether ringing opens a referral. Ask first.',
  );
  expect(inFull(wayTo({ for: 'unknown', hours: 'out-of-hours', 'opens-referral': 'yes' }))).toBe(
    'Alder: Front Door. Out of hours. The council’s children’s services, but we do not know for whom. Ringing opens a referral.',
  );
  expect(inFull({ through: 'service', answers: 'Steps', phone: '01632 960002' })).toBe('Steps. The service itself.');
});

test('a page without a number says nothing about a call', () => {
  expect(effectOfCall(wayTo({ phone: undefined, website: 'https://alder.example.org/' }))).toBeUndefined();
  expect(effectOfCall(wayTo({ 'opens-referral': 'no' }))).toBe('Ringing does not open a referral.');
});

test('a number is as old as the newest page that has it', () => {
  const page = { url: 'https://alder.example.org/', title: 'A page' };
  const of = (...evidence: Partial<Door['evidence'][number]>[]) =>
    evidenceOf(makeDoor({ evidence: evidence.map((fields) => ({ ...page, ...fields })) }));
  expect(of({ published: '2016-03' }, { published: '2021' })).toBe('2021');
  expect(of({ published: '2016-03' }, { published: '2025', supports: ['answers'] })).toBe('March 2016');
  expect(of({ 'published-note': 'undated in the copy read' }, { 'published-note': '2019 or later' })).toBe(
    '2019 or later',
  );
  expect(of({ 'published-note': 'undated in the copy read' })).toBe('undated');
  expect(of({})).toBe('undated');
});
