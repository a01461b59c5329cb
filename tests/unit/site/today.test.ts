import { afterEach, expect, test, vi } from 'vitest';
import { assemble } from '../../../src/model/directory.ts';
import { today } from '../../../src/site/today.ts';
import { makeDirectory, makeService } from '../analysis/make.ts';

const page = (published: string) => ({ url: 'https://example.org/', title: 'A page', published, supports: ['status'] });
const withEvidence = (...dates: string[]) =>
  makeDirectory({ services: [makeService('a', { evidence: dates.map(page) })] });

afterEach(() => {
  vi.unstubAllEnvs();
});

test('is BUILD_DATE where it is set', () => {
  vi.stubEnv('BUILD_DATE', '2030-02-01');
  expect(today(withEvidence('2021'))).toBe('2030-02-01');
});

test.each(['tomorrow', '2030', '2030-02-30'])('refuses “%s”, and says what to write', (date) => {
  vi.stubEnv('BUILD_DATE', date);
  expect(() => today(assemble([]))).toThrow(`BUILD_DATE is "${date}". Write a day, such as 2026-11-24.`);
});

test('without git it is the day of the newest evidence, and a bare year does not push it to December', () => {
  vi.stubEnv('GIT_DIR', '/nowhere');
  expect(today(withEvidence('2021-06-08', '2024-02-29', '2025'))).toBe('2024-02-29');
});

test('evidence newer than the commit is never of the future', () => {
  expect(today(withEvidence('2099-01-01'))).toBe('2099-01-01');
});
