import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationOf } from '../../../src/site/citation.ts';

test('a citation has the day, the page and the licence, and the commit in a checkout', () => {
  expect(citationOf('https://example.org/coverage/')).toMatch(
    /^Recurrent Care Map, \d{1,2} [A-Z][a-z]+ \d{4}(?: \(commit [0-9a-f]{7,}\))?\. https:\/\/example\.org\/coverage\/\. CC BY 4\.0\.$/,
  );
});

test('CITATION.cff has what its format requires, and the version of the project', () => {
  const cited = parse(readFileSync('CITATION.cff', 'utf8'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(cited).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', license: 'CC-BY-4.0', version });
  for (const field of ['message', 'title', 'authors']) expect(cited[field]?.length).toBeGreaterThan(0);
});
