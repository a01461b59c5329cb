import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commonestSentences, sentencesGuide } from '../../../src/formats/sentences.ts';

const groups = commonestSentences();
const sentences = groups.flatMap((group) => group.sentences);

test('docs/sentences.md has the sentences of the pages (npm run docs writes it)', () => {
  expect(readFileSync('docs/sentences.md', 'utf8')).toBe(sentencesGuide(groups));
});

test('it has about forty sentences, each once', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(36);
  expect(sentences.length).toBeLessThanOrEqual(50);
  expect(new Set(sentences).size).toBe(sentences.length);
});

/** The Automated Readability Index (Smith and Senter 1967) as an age. It counts letters, so no syllables are needed. */
function readingAge(text: string): number {
  const words = text.match(/[\p{L}\d’'-]+/gu) ?? [];
  const ends = text.match(/[.?!:;](?=\s|$)/g)?.length ?? 0;
  const letters = words.join('').length;
  return (4.71 * letters) / words.length + (0.5 * words.length) / Math.max(1, ends) - 21.43 + 5;
}

test('together they can be read from about age eleven, and none is long', () => {
  const ended = sentences.map((sentence) => (/[.?!:]$/.test(sentence) ? sentence : `${sentence}.`));
  expect(readingAge(ended.join(' '))).toBeLessThanOrEqual(12);
  expect(
    readingAge('Notwithstanding organisational reconfiguration, eligibility determinations necessitate verification.'),
  ).toBeGreaterThan(20);
  const parts = ended.flatMap((text) => text.split(/(?<=[.?!:])\s/));
  expect(parts.filter((part) => part.split(' ').length > 26)).toEqual([]);
});
