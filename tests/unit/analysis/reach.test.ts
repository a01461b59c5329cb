import { expect, test } from 'vitest';
import { pathwaysOf, timingOf, whoOf } from '../../../src/analysis/inheritance.ts';
import { firstNumber, waysIn } from '../../../src/analysis/reach.ts';
import { readDirectory } from '../../../src/model/read.ts';
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
        'childrens-services': {
          name: 'Alder children’s services',
          phone: '01632 960001',
          evidence: [{ url: 'https://alder.example.org/', title: 'A page' }],
        },
      },
    ],
    ['birch', { website: 'https://birch.example.org/' }],
  ]),
});
const through = (fields: Parameters<typeof makeService>[1]) =>
  waysIn(makeService('a', fields), directory).map((way) => way.through);

test('a service’s own contact comes first, and a council’s line is never called the service’s', () => {
  const service = makeService('a', { areas: ['alder'], model: 'pause', contact: { phone: '01632 960002' } });
  const ways = waysIn(service, directory);
  expect(ways.map((way) => way.through)).toEqual(['service', 'council', 'model']);
  expect(ways[1]).toMatchObject({ label: 'Alder children’s services', phone: '01632 960001' });
  expect(firstNumber(ways)).toMatchObject({ phone: '01632 960002', through: 'service' });
});

test('without its own contact there is the council’s line, or the council’s home page', () => {
  expect(through({ areas: ['alder'] })).toEqual(['council']);
  expect(through({ areas: ['birch'] })).toEqual(['council-home']);
  expect(through({ areas: [], 'areas-uncertain': ['alder'] })).toEqual(['council']);
});

test('a closed service offers only what may serve its area now', () => {
  const fields = { status: { state: 'closed' as const }, areas: ['alder'], contact: { phone: '01632 960002' } };
  expect(through({ ...fields, provider: { website: 'https://example.org/' } })).toEqual(['council']);
});

test('no page of the real directory leaves a reader with nobody to turn to', () => {
  const stranded = real.services.filter((service) => waysIn(service, real).length === 0).map(({ id }) => id);
  expect(stranded).toEqual([]);
});

test('what only the model says is marked as the model’s', () => {
  expect(pathwaysOf(makeService('a', { model: 'pause' }), directory).from).toBe('model');
  const own = makeService('a', { model: 'pause', pathways: [{ timing: ['pre-birth'], who: 'unknown' }] });
  expect(pathwaysOf(own, directory).from).toBe('service');
  expect(timingOf(own, directory)).toEqual(['pre-birth']);
  expect(whoOf(own, directory)).toEqual([]);
  expect(whoOf(makeService('a', { model: 'pause' }), directory)).toEqual(['mothers']);
});

test('of several councils’ numbers none is offered as the one to ring', () => {
  const several = waysIn(makeService('a', { areas: ['alder', 'birch'] }), directory);
  expect(firstNumber(several)).toBeUndefined();
  expect(firstNumber(waysIn(makeService('a', { areas: ['alder'] }), directory))?.through).toBe('council');
});
