import { expect, test } from 'vitest';
import { whoAndWhen } from '../../../src/analysis/in-one-line.ts';
import { makeDirectory, makeService, makeTerms } from './make.ts';

const vocabulary = { ...makeDirectory().vocabulary, who: makeTerms('mothers'), timing: makeTerms('pre-birth') };
const said = (who: 'unknown' | string[], timing: 'unknown' | string[]) =>
  whoAndWhen(makeService('a', { pathways: [{ who, timing }] as never }), makeDirectory({ vocabulary }));

test('whom a service works with and when are in one line, which says what is not recorded', () => {
  expect(said(['mothers'], ['pre-birth'])).toBe('For mothers: pre-birth');
  expect(said('unknown', ['pre-birth'])).toBe('When: pre-birth. For whom is not recorded');
  expect(said(['mothers'], 'unknown')).toBe('For mothers. When is not recorded');
  expect(said('unknown', 'unknown')).toBeUndefined();
});
