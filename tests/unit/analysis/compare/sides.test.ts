import { expect, test } from 'vitest';
import { sideOfModel, sideOfService } from '../../../../src/analysis/compare/sides.ts';
import type { Model } from '../../../../src/model/schema/model.ts';
import type { Service } from '../../../../src/model/schema/service.ts';
import { makeDirectory, makeService, makeTerms } from '../make.ts';

const model = {
  id: 'steps',
  name: 'Steps to home',
  'short-name': 'Steps',
  pathways: [{ timing: ['late'], who: ['mothers'], criteria: [{ text: 'Lives near' }], duration: { text: 'A year' } }],
  components: ['calm'],
  team: 'Two workers',
  referral: { how: 'By letter', 'self-referral': 'no' },
  contact: { name: 'Steps, the charity', website: 'https://example.org/steps' },
  evidence: [{ url: 'https://example.org/', title: 'A page', supports: ['pathways'], published: '2024-03' }],
} as unknown as Model;
const paths = { service: (id: string) => `/services/${id}/`, model: (id: string) => `/models/${id}/` };

function directoryOf(...services: Service[]) {
  const base = makeDirectory({ services, models: new Map([['steps', model]]) });
  return {
    ...base,
    vocabulary: {
      ...base.vocabulary,
      timing: makeTerms('early', 'late'),
      who: makeTerms('mothers', 'fathers'),
      components: makeTerms('calm', 'kind'),
    },
  };
}
const sayOf = (service: Service) => sideOfService(service, directoryOf(service), '2026-01-01', paths).says;
const texts = (cell: { lines: { text: string }[] } | undefined) => cell?.lines.map(({ text }) => text);

test('what a service says itself has no mark; what is known from its model only is marked', () => {
  const own = sayOf(
    makeService('a', {
      model: 'steps',
      pathways: [{ timing: ['early'], who: 'unknown', duration: { text: 'Two years' } }],
      team: 'One worker',
      components: ['kind'],
    }),
  );
  expect(own.when).toEqual({ lines: [{ text: 'early' }] });
  expect(own.duration).toEqual({ lines: [{ text: 'Two years' }] });
  expect(own.team).toEqual({ lines: [{ text: 'One worker' }] });
  expect(own.components).toEqual({ lines: [{ text: 'kind' }] });
  expect(own.who).toBeUndefined();
  expect(own.eligibility).toBeUndefined();
  const inherited = sayOf(makeService('b', { model: 'steps' }));
  expect(inherited.when).toEqual({ lines: [{ text: 'late' }], byModel: true });
  expect(inherited.eligibility).toEqual({ lines: [{ text: 'Lives near' }], byModel: true });
  expect(inherited.components?.byModel).toBe(true);
  expect(texts(inherited.referral)).toEqual(['By letter', 'A parent cannot ask for themselves']);
  expect(inherited.referral?.byModel).toBe(true);
});

test('a fact that is not recorded is left out: there is neither an empty line nor a “no”', () => {
  const says = sayOf(makeService('a'));
  expect(Object.keys(says).toSorted()).toEqual(['running', 'what']);
  expect(sayOf(makeService('a', { referral: { 'self-referral': 'unknown' } })).referral).toBeUndefined();
});

test('criteria are listed under the name of their pathway where there are several', () => {
  const says = sayOf(
    makeService('a', {
      pathways: [
        { name: 'Path A', timing: 'unknown', who: 'unknown', criteria: [{ text: 'First' }] },
        { name: 'Path B', timing: 'unknown', who: 'unknown', criteria: [{ text: 'Second' }] },
      ],
    }),
  );
  expect(texts(says.eligibility)).toEqual(['Path A: First', 'Path B: Second']);
});

test('a number is shown with who answers it; a closed service has none', () => {
  const contact = { phone: '0161 496 0000' };
  expect(sayOf(makeService('a', { contact })).answers).toEqual({
    lines: [{ text: '0161 496 0000: the service itself', href: 'tel:01614960000' }],
  });
  expect(texts(sayOf(makeService('a', { contact, status: { state: 'closed' } })).answers)).toEqual([
    'Closed: its page says who to ask now',
  ]);
});

test('the newest three evaluations are named by author and date, and never with a figure', () => {
  const evaluation = (by: string, date?: string) => ({
    by,
    ...(date && { date }),
    findings: ['Half of 10'],
    caution: 'Few',
  });
  const evaluations = [
    evaluation('One', '2018'),
    evaluation('Two'),
    evaluation('Three', '2024-05'),
    evaluation('Four', '2020'),
  ];
  expect(texts(sayOf(makeService('a', { evaluations })).evaluation)).toEqual([
    'Three, May 2024',
    'Four, 2020',
    'One, 2018',
    'and 1 more, on its page',
  ]);
});

test('a model is shown with its own facts, and with how many of its services are recorded as running', () => {
  const directory = directoryOf(
    makeService('a', { model: 'steps' }),
    makeService('b', { model: 'steps', status: { state: 'closed' } }),
  );
  const side = sideOfModel(model, directory, '2026-01-01', paths);
  expect([side.id, side.name, side.href]).toEqual(['models/steps', 'Steps', '/models/steps/']);
  expect(texts(side.says.running)).toEqual(['1 of 2 services that follow it are recorded as running']);
  expect(side.says.answers).toEqual({
    lines: [{ text: 'Steps, the charity: its page', href: 'https://example.org/steps' }],
  });
  expect(Object.values(side.says).some(({ byModel }) => byModel)).toBe(false);
});
