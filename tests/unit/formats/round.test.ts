import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { AnswersOf } from '../../../src/analysis/answers.ts';
import { type Asked, everyoneAsked } from '../../../src/analysis/yearly-round.ts';
import { roundFiles } from '../../../src/formats/round/files.ts';
import { weekInMarkdown } from '../../../src/formats/round/week.ts';
import { readDirectory } from '../../../src/model/read.ts';
import { INERT_TEXTS } from '../../hostile/corpus.ts';
import { GOOD_FOLDER } from '../model/changed-copy.ts';

const TODAY = '2026-11-24';
const { directory } = readDirectory(GOOD_FOLDER, TODAY);
const asked = everyoneAsked(directory, TODAY);
const pageOf = ({ id }: Asked) => `https://example.org/ask/${id}/`;
const files = roundFiles(asked, pageOf, TODAY);

test('asks every council and every service, each under an address of its own', () => {
  expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  expect(asked.filter(({ kind }) => kind === 'service')).toHaveLength(directory.services.length);
  for (const { id } of asked)
    for (const folder of ['letters', 'mails']) {
      const text = files.get(`${folder}/${id}.txt`);
      expect(text).toContain(`https://example.org/ask/${id}/`);
      for (const line of asked.find((one) => one.id === id)?.question ?? []) expect(text).toContain(line);
    }
});

test('asks everyone the same five questions by telephone', () => {
  for (const { id } of asked) expect(files.get(`telephone/${id}.txt`)?.match(/^\d\. /gm)).toHaveLength(5);
});

test('refers to the Act for a council, and not for a service', () => {
  for (const { id, kind } of asked) {
    const request = files.get(`freedom-of-information/${id}.txt`);
    if (kind === 'service') expect(request).toBeUndefined();
    else expect(request).toMatch(/Freedom of Information Act 2000[\s\S]*within 20 working days[\s\S]*section 10/);
  }
});

test('names no page where the address of the site is not known', () => {
  expect([...roundFiles(asked, () => undefined, TODAY).values()].join()).not.toMatch(/https?:|undefined/);
});

test.each(INERT_TEXTS)('is inert in every file: %j', (name) => {
  const [one] = asked;
  if (!one) throw new Error('Nobody is asked.');
  const made = roundFiles([{ ...one, name, question: [name] }], pageOf, TODAY);
  const [first = '', ...others] = (made.get('checklist.md') ?? '').trimEnd().split('\n');
  expect([first.slice(0, 8), others]).toEqual(['- [ ] **', []]);
  expect(made.get('checklist.md')?.replace(/<https:\/\/example.org[^>]*>/, '')).not.toMatch(/@|(?<!\\)[<[]\/?[a-z!]/i);
  const subject = /^Subject: .*$/gm.exec(made.get(`mails/${one.id}.txt`) ?? '')?.[0];
  expect(subject).not.toMatch(/\p{Cf}/u);
  const [, row = []] = parse(made.get('mail-merge.csv') ?? '', { bom: true }) as string[][];
  expect(row).toHaveLength(9);
  expect(row.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

test('the weekly report lists who has answered, newest first, with the age of each answer', () => {
  const answers: AnswersOf[] = [
    { kind: 'council', id: 'alder', name: 'Alder', dates: ['2023-01', '2026-10-12'] },
    { kind: 'council', id: 'birch', name: 'Birch [x](y)', dates: [] },
    { kind: 'service', id: 'steps', name: 'Steps', dates: ['2024-02'] },
  ];
  const report = weekInMarkdown([], [], answers, TODAY);
  expect(report).toContain('\n\n1 of 2 councils and 1 of 1 services answered since January 2023.\n\n');
  expect(report).toContain(
    '- Alder (council): 12 October 2026, one month ago. Fresh.\n- Steps (service): February 2024',
  );
  expect(report).toContain('Ageing.');
});
