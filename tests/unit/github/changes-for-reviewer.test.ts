import { expect, test } from 'vitest';
import { changesForReviewer } from '../../../src/github/changes-for-reviewer.ts';
import { readDirectory } from '../../../src/model/read.ts';
import { GOOD_FOLDER, TODAY } from '../model/changed-copy.ts';

const { directory } = readDirectory(GOOD_FOLDER, TODAY);
const service = directory.services.find(({ id }) => id === 'alder-steps');
const changes = (change: object) =>
  changesForReviewer(service, { ...service, ...change }, directory, true).map(({ question, before, after }) => [
    question,
    before,
    after,
  ]);

test('two equal records have no differences', () => {
  expect(changes({})).toEqual([]);
});

test('a value is shown before and after, with ids by their labels and dates in words', () => {
  expect(changes({ status: { ...service?.status, state: 'closed', 'as-of': '2024-03-18' } })).toEqual([
    [
      'Is it running: Does it run, as far as a page or report shows?',
      directory.vocabulary.status.get('operational')?.label,
      directory.vocabulary.status.get('closed')?.label,
    ],
    ['Is it running: On what date?', 'June 2021', '18 March 2024'],
  ]);
});

test('a field that was added or removed has no other side', () => {
  expect(changes({ team: 'Two workers', model: undefined })).toEqual([
    ['Which model does it follow?', 'Steps', undefined],
    ['Team', undefined, 'Two workers'],
  ]);
});

test('in a plain list each added or removed value is one change, whatever its position', () => {
  expect(changes({ areas: ['elder', 'alder'], offers: ['Visits at home'] })).toEqual([
    ['Which local authorities does it serve?', undefined, 'Elder'],
    ['Programmes and kinds of help', 'A weekly group', undefined],
  ]);
});

test('a group in a list is recognised although another is put before it', () => {
  const evidence = service?.evidence ?? [];
  const more = { url: 'https://a.example.org/', title: 'A', supports: ['team'] };
  expect(changes({ evidence: [more, evidence[0], { ...evidence[1], published: '2022' }] })).toEqual([
    ['Source 1: Web address of the page', undefined, 'https://a.example.org/'],
    ['Source 1: Title of the page, and whose it is', undefined, 'A'],
    ['Source 1: What does it show?', undefined, 'Team'],
    ['Source 3: When was it published?', '18 March 2021', '2022'],
  ]);
  expect(changes({ evidence: evidence.slice(1) })[0]).toEqual([
    'Source 1: Which source?',
    'A map of services in the Woods',
    undefined,
  ]);
});

test('a new record is all new, and a removed one is all gone', () => {
  expect(changesForReviewer(undefined, { name: 'A' }, directory, false)).toEqual([
    { question: 'Name', before: undefined, after: 'A' },
  ]);
  expect(changesForReviewer({ name: 'A' }, undefined, directory, false)).toEqual([
    { question: 'Name', before: 'A', after: undefined },
  ]);
});
