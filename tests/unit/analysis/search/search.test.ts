import { describe, expect, test } from 'vitest';
import { GOLDEN, KINDS } from './golden/all.ts';
import { ask, found } from './index.ts';

test('there are at least 250 queries, each once', () => {
  expect(GOLDEN.length).toBeGreaterThanOrEqual(250);
  expect(new Set(GOLDEN.map(({ query }) => query)).size).toBe(GOLDEN.length);
});

for (const [kind, phrasings] of Object.entries(KINDS))
  describe(kind, () => {
    test.each(phrasings)('“$query” leads to $first', ({ query, first, enter, never = [], crisis }) => {
      const answer = ask(query);
      const paths = found(query).map(({ to }) => to);
      expect(paths[0]).toBe(first);
      if (enter) expect(answer.preselect ? 'opens' : 'asks').toBe(enter);
      for (const path of never) expect(paths).not.toContain(path);
      expect(answer.crisis !== undefined).toBe(crisis === true);
      if (!first) expect(answer.nothing).toBe(query.trim() !== '');
    });
  });
