import { expect, test } from 'vitest';
import {
  contactRoutes,
  firstNumber,
  firstNumberOfArea,
  ownNumber,
  routesToCouncil,
} from '../../../src/analysis/contact-routes.ts';
import { byCouncil } from '../../../src/analysis/doors.ts';
import { pathwaysOf, timingOf, whoOf } from '../../../src/analysis/inheritance.ts';
import { indexServices } from '../../../src/model/directory.ts';
import { readDirectory } from '../../../src/model/read.ts';
import { type Door, door } from '../../../src/model/schema/door.ts';
import { type Model, model } from '../../../src/model/schema/model.ts';
import { makeAuthority, makeDirectory, makeService } from './make.ts';

const pause: Model = {
  id: 'pause',
  ...model.parse({
    name: 'Pause',
    'short-name': 'Pause',
    summary: 'A model made up for a test, and nowhere else.',
    'who-for': [],
    'how-it-works': [],
    pathways: [{ timing: ['post-proceedings'], who: ['mothers'] }],
    components: [],
    contact: { name: 'The national body', website: 'https://example.org/national' },
    evidence: [{ url: 'https://example.org/', title: 'A page', supports: ['name'] }],
  }),
};
/** A council's contact with only the fields that a test needs. */
const makeDoor = (answers: string, fields: Partial<Door>): Door =>
  door.parse({
    answers,
    for: 'unknown',
    hours: 'day',
    'opens-referral': 'unknown',
    evidence: [{ url: 'https://alder.example.org/', title: 'A page' }],
    ...fields,
  });
const NIGHT = makeDoor('Night team', { phone: '01632 960003', hours: 'out-of-hours' });
const real = readDirectory('data', '2026-11-24').directory;
const directory = makeDirectory({
  vocabulary: real.vocabulary,
  authorities: [makeAuthority('alder', { name: 'Alder' }), makeAuthority('birch', { name: 'Birch' })],
  models: new Map([['pause', pause]]),
  councils: new Map([
    [
      'alder',
      {
        website: 'https://alder.example.org/',
        doors: [
          NIGHT,
          makeDoor('Families line', { phone: '01632 960004', for: 'public' }),
          makeDoor('Procedures', { website: 'https://alder.example.org/procedures', for: 'professionals' }),
          makeDoor('Front door', { phone: '01632 960005' }),
          makeDoor('Alder children’s services', { phone: '01632 960001', for: 'professionals' }),
        ],
      },
    ],
    ['birch', { website: 'https://birch.example.org/' }],
  ]),
});
const through = (fields: Parameters<typeof makeService>[1]) =>
  contactRoutes(makeService('a', fields), directory).map((way) => way.through);

test('a service’s own contact comes first, and a council’s contact is never called the service’s', () => {
  const service = makeService('a', { areas: ['alder'], model: 'pause', contact: { phone: '01632 960002' } });
  const ways = contactRoutes(service, directory);
  expect([...new Set(ways.map((way) => way.through))]).toEqual(['service', 'council', 'model']);
  expect(ways[1]).toMatchObject({ answers: 'Alder children’s services', phone: '01632 960001' });
  expect(firstNumber(ways)).toMatchObject({ phone: '01632 960002', through: 'service' });
  expect(ownNumber(ways)).toMatchObject({ phone: '01632 960002' });
});

test('a council’s contacts are in the order in which to try them: for professionals first, out of hours last', () => {
  expect(routesToCouncil('alder', directory).map(({ answers }) => answers)).toEqual([
    ...['Alder children’s services', 'Front door', 'Families line', 'Procedures', 'Night team'],
  ]);
});

test('without its own contact a service has the council’s contacts, or the council’s home page', () => {
  expect(new Set(through({ areas: ['alder'] }))).toEqual(new Set(['council']));
  expect(through({ areas: ['birch'] })).toEqual(['council-home']);
  expect(through({ areas: [], 'areas-uncertain': ['alder'] })[0]).toBe('council');
});

test('where no contact has a page, the home page of the council follows them', () => {
  const councils = new Map([['alder', { website: 'https://alder.example.org/', doors: [NIGHT] }]]);
  const ways = routesToCouncil('alder', { ...directory, councils });
  expect(ways.map(({ answers, note }) => [answers, note])).toEqual([
    ['Night team', undefined],
    ['Alder: the council', undefined],
  ]);
});

test('a closed service offers only what may serve its area now, and no number of its own', () => {
  const fields = { status: { state: 'closed' as const }, areas: ['alder'], contact: { phone: '01632 960002' } };
  const ways = contactRoutes(makeService('a', { ...fields, provider: { website: 'https://example.org/' } }), directory);
  expect(new Set(ways.map((way) => way.through))).toEqual(new Set(['council']));
  expect(ownNumber(ways)).toBeUndefined();
});

test('a council’s number is never the service’s own', () => {
  const ways = contactRoutes(makeService('a', { areas: ['alder'], model: 'pause' }), directory);
  expect(ownNumber(ways)).toBeUndefined();
  expect(firstNumber(ways)).toMatchObject({ through: 'council', phone: '01632 960001' });
});

test('a line that answers only out of hours is not the first to call', () => {
  const councils = new Map([['alder', { website: 'https://alder.example.org/', doors: [NIGHT] }]]);
  expect(firstNumber(routesToCouncil('alder', { ...directory, councils }))).toBeUndefined();
});

test('for an area the number of a running service comes first, then of one that may run, never of a closed or related one', () => {
  const of = (...services: ReturnType<typeof makeService>[]) =>
    firstNumberOfArea('alder', { ...directory, ...indexServices(services) })?.phone;
  const made = (id: string, phone: string, fields: Parameters<typeof makeService>[1] = {}) =>
    makeService(id, { areas: ['alder'], contact: { phone }, ...fields });
  const mayRun = made('a', '01632 960006', { status: { state: 'unknown' } });
  const closed = made('b', '01632 960007', { status: { state: 'closed' } });
  const related = made('c', '01632 960008', { type: 'related', kind: 'edge-of-care' });
  expect(of(closed, related, mayRun, made('d', '01632 960009'))).toBe('01632 960009');
  expect(of(closed, related, mayRun)).toBe('01632 960006');
  expect(of(closed, related, makeService('e', { areas: ['alder'] }))).toBe('01632 960001');
  expect(firstNumberOfArea('birch', directory)).toBeUndefined();
});

test('an area that is named twice has its contacts once', () => {
  const once = contactRoutes(makeService('a', { areas: ['alder'] }), directory);
  expect(contactRoutes(makeService('a', { areas: ['alder', 'alder'] }), directory)).toEqual(once);
});

test('the contacts of several councils are grouped by council, with those for parents and the public apart', () => {
  const groups = byCouncil(contactRoutes(makeService('a', { areas: ['birch', 'alder'] }), directory));
  expect(
    groups.map(({ council, professionals, public: open }) => [council.name, professionals.length, open.length]),
  ).toEqual([
    ['Birch', 1, 0],
    ['Alder', 4, 1],
  ]);
  expect(groups[1]?.public.map(({ answers }) => answers)).toEqual(['Families line']);
});

test('no page of the real directory leaves a reader without a contact', () => {
  const stranded = real.services.filter((service) => contactRoutes(service, real).length === 0).map(({ id }) => id);
  expect(stranded).toEqual([]);
});

test('what is known from the model only is marked as the model’s', () => {
  expect(pathwaysOf(makeService('a', { model: 'pause' }), directory).from).toBe('model');
  const own = makeService('a', { model: 'pause', pathways: [{ timing: ['pre-birth'], who: 'unknown' }] });
  expect(pathwaysOf(own, directory).from).toBe('service');
  expect(timingOf(own, directory)).toEqual(['pre-birth']);
  expect(whoOf(own, directory)).toEqual([]);
  expect(whoOf(makeService('a', { model: 'pause' }), directory)).toEqual(['mothers']);
});

test('where several councils have numbers, none is offered as the first to call', () => {
  const several = contactRoutes(makeService('a', { areas: ['alder', 'birch'] }), directory);
  expect(firstNumber(several)).toBeUndefined();
  expect(firstNumber(contactRoutes(makeService('a', { areas: ['alder'] }), directory))?.through).toBe('council');
});
