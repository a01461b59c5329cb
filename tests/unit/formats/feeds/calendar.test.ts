import { expect, test } from 'vitest';
import { dueOn } from '../../../../src/analysis/rota.ts';
import { byAge } from '../../../../src/analysis/staleness.ts';
import { linksOf } from '../../../../src/formats/api/links.ts';
import { calendarOfChecks } from '../../../../src/formats/feeds/calendar.ts';
import { INERT_TEXTS } from '../../../hostile/corpus.ts';
import { makeDirectory, makeService } from '../../analysis/make.ts';

const TODAY = '2026-11-24';
const links = linksOf((path) => `https://example.org${path}`);
const calendarOf = (services: ReturnType<typeof makeService>[]) =>
  calendarOfChecks(byAge(makeDirectory({ services }), TODAY), TODAY, links);
/** The lines, with folded ones joined again. Each line has an ending, the last one too. */
function linesOf(text: string): string[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.pop()).toBe('');
  return lines;
}

test('a record is due a year after the last day that its evidence can mean; an undated one is due today', () => {
  expect(dueOn({ date: '2026-03-18' }, TODAY)).toBe('2027-03-18');
  expect(dueOn({ date: '2026-02' }, TODAY)).toBe('2027-02-28');
  expect(dueOn({ date: '2024-02-29' }, TODAY)).toBe('2025-02-28');
  expect(dueOn({ date: '2021' }, TODAY)).toBe('2022-12-31');
  expect(dueOn({ date: undefined }, TODAY)).toBe(TODAY);
});

test('every service that has not closed is an all-day event, and the file does not depend on the clock', () => {
  const services = [
    makeService('oak', { status: { state: 'operational', 'as-of': '2026-03-18' }, 'needs-checking': ['Does it run?'] }),
    makeService('shut', { status: { state: 'closed' } }),
  ];
  const lines = linesOf(calendarOf(services));
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  expect(lines).toContain('DTSTART;VALUE=DATE:20270318');
  expect(lines).toContain('DTSTAMP:20261124T000000Z');
  expect(lines).toContain('SUMMARY:Check oak');
  expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toBe('DESCRIPTION:Does it run?');
  expect(calendarOf(services)).toBe(calendarOf(services));
});

test('no line is longer than 75 bytes, and none is cut within a character', () => {
  const service = makeService('oak', { name: 'Gwasanaeth ŵ'.repeat(20) });
  const text = calendarOf([service]);
  const lines = text.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...lines)).toBeLessThanOrEqual(75);
  expect(linesOf(text)).toContain(`SUMMARY:Check ${service.name}`);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('hostile texts start no line of their own', () => {
  const names = [...INERT_TEXTS, 'a\r\nEND:VCALENDAR', 'b;c,d\\e'];
  const fields = (text: string) => linesOf(text).map((line) => /^[A-Z-]+/.exec(line)?.[0]);
  for (const name of names)
    expect(fields(calendarOf([{ ...makeService('oak'), name }]))).toEqual(fields(calendarOf([makeService('oak')])));
});
