import { expect, test } from 'vitest';
import { askOfArea, askOfService } from '../../../../src/analysis/next-steps/question-to-ask.ts';
import { makeService } from '../make.ts';

test('a council is asked who works with parents, and whether a neighbouring service takes people from outside', () => {
  const asked = askOfArea('Bury').join(' ');
  expect(asked).toContain('Who works with parents in Bury who have had a child removed');
  expect(asked).toContain('which neighbouring service takes parents who live in Bury?');
});

test('a service is asked whether it is open, and about what its record does not know', () => {
  const service = makeService('steps', {
    name: 'Steps',
    status: { state: 'unknown', 'last-seen-running': '2019-05' },
    'needs-checking': ['Whether it still runs, and under whom', 'FDAC: which court it sits in'],
  });
  expect(askOfService(service, 'Alder')).toEqual([
    'Is Steps (Alder) open now? The newest evidence of it that is public is from May 2019.',
    'How is a referral made, and can a parent ask for themselves?',
    'These points are not known: whether it still runs, and under whom; FDAC: which court it sits in.',
    'Does it take parents who live outside its area?',
    'Please answer for the service and not for one family; the answer may be published with its date.',
  ]);
});

test('a closed service leads to the question who works there now, and one in development to whether it has opened', () => {
  const closed = makeService('steps', { name: 'Steps', status: { state: 'closed', closed: '2020' } });
  expect(askOfService(closed, 'Alder')[0]).toBe(
    'Steps is recorded as closed. Who now works with parents in Alder who have had a child removed through care proceedings?',
  );
  const planned = makeService('steps', { name: 'Steps', status: { state: 'in-development' } });
  expect(askOfService(planned, '')[0]).toBe('Has Steps opened?');
});
