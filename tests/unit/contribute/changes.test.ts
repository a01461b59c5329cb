import { expect, test } from 'vitest';
import { changesOf } from '../../../src/contribute/changes.ts';
import { type Group, put, type Value } from '../../../src/contribute/values.ts';
import { changesInWords } from '../../../src/questionnaire/changes-in-words.ts';
import { SERVICE_FIELDS } from '../../../src/questionnaire/fields.ts';
import { alder } from './directory.ts';

const closed = { label: '', shown: '', choices: [{ id: 'closed', label: 'Closed' }] };
const changed = (path: (string | number)[], value: Value | undefined) =>
  changesInWords(alder.values, put(alder.values, path, value) as Group, SERVICE_FIELDS, () => closed);

test('without a change nothing is listed', () => {
  expect([...changesOf(alder.values, structuredClone(alder.values))]).toEqual([]);
});

test('a changed answer is listed with its old and its new value, under its question', () => {
  expect(changed(['name'], 'Alder')).toEqual([
    { question: 'What is the service called?', before: alder.values['name'], after: 'Alder' },
  ]);
  expect(changed(['status', 'state'], 'closed')).toMatchObject([
    { question: 'Is it running: Does it run, as far as a page or report shows?', after: 'Closed' },
  ]);
  expect(changed(['status', 'as-of'], '2026-10')).toMatchObject([{ before: 'June 2021', after: 'October 2026' }]);
});

test('a new answer, a removed answer, and a changed answer in a list of sources', () => {
  expect(changed(['team'], 'Two workers')).toMatchObject([{ question: 'Team', after: 'Two workers' }]);
  expect(changed(['summary'], undefined)).toMatchObject([{ after: undefined }]);
  expect(changed(['evidence', 0, 'note'], 'Another note')).toMatchObject([
    { question: 'Source 1: What does it say?', after: 'Another note' },
  ]);
  expect(changed(['areas-since', 'alder'], 2020)).toMatchObject([
    { question: 'Areas that joined later: alder', after: '2020' },
  ]);
});

test('a list of plain values is one answer, and a source is recognised after another is put before it', () => {
  expect(changed(['areas'], ['alder', 'elder'])).toMatchObject([{ before: 'alder', after: 'alder; elder' }]);
  const sources = alder.values['evidence'] as Value[];
  const more = { url: 'https://a.example.org/', title: 'A', supports: ['team'] };
  expect(changed(['evidence'], [more, ...sources]).map(({ question }) => question)).toEqual([
    'Source 1: Web address of the page',
    'Source 1: Title of the page, and whose it is',
    'Source 1: What does it show?',
  ]);
});
