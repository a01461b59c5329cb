import { describe, expect, test } from 'vitest';
import { formToRecord } from '../../../src/github/form-to-record.ts';
import { COUNCIL_FORM } from '../../../src/github/forms/forms.ts';
import { textOf, tree } from '../invented-records.ts';
import { asGitHubWrites, formNamed } from './fill-form.ts';
import { changed, HAZEL, issue, LINDEN, page, problemsOf, textMade, told } from './form-made.ts';

const confirm = formNamed('confirm-an-entry');
const entry = { entry: 'linden-rochdale' };

describe('an entry that is still right', () => {
  test('gets the date of an office’s answer and the answer, and nothing else', () => {
    const answer = { 'evidence.0.told.how': 'By telephone', 'evidence.0.told.date': '2026-11-18' };
    const text = textMade(confirm, { ...entry, ...told, ...answer });
    expect(changed(textOf(LINDEN), text)).toEqual([
      '-  as-of: 2021-03',
      '+  as-of: 2026-11-18',
      '+  - told:',
      '+      by: service',
      '+      how: telephone',
      '+      date: 2026-11-18',
      '+      record: https://github.com/example/map/issues/12',
      '+    supports: [status]',
      '+    note: It said what stands here.',
    ]);
  });

  test('gets the day of the issue where the office itself fills in the form', () => {
    expect(textMade(confirm, { ...entry, ...told })).toContain('as-of: 2026-11-20');
  });

  test('gets the date of a page, and no later one', () => {
    expect(changed(textOf(LINDEN), textMade(confirm, { ...entry, ...page }))).toContain('+  as-of: 2026-10');
  });

  test('loses the note on its old date together with that date', () => {
    const text = textMade(confirm, { entry: 'pause-hazel', ...told });
    expect(changed(textOf(HAZEL), text)).toContain("-  as-of-note: The trust's page is undated");
  });
});

describe('no date is renewed', () => {
  const { 'evidence.0.published': _, ...undated } = page;

  test.each([
    ['by a page without a date', undated, '“When was it published?” has no answer yet'],
    ['by nothing at all', {}, 'has no answer yet, and an entry is renewed only by evidence with a date'],
    ['by what is no newer', { ...page, 'evidence.0.published': '2021-03' }, 'rests on evidence of March 2021'],
    ['by what is older', { ...page, 'evidence.0.published': '2020' }, 'what you name is not newer'],
    ['by a date that is none', { ...page, 'evidence.0.published': 'last May' }, 'which is not a date'],
    ['by a day to come', { ...told, 'evidence.0.told.date': '2199-01-01' }, 'date'],
  ])('%s', (_case, evidence, said) => {
    expect(problemsOf(confirm, { ...entry, ...evidence }).join('\n')).toContain(said);
  });

  test('for a service that is not known to run, because there is nothing to confirm', () => {
    expect(problemsOf(confirm, { entry: 'pause-elm-croydon', ...told })).toEqual([
      expect.stringContaining('does not say that the service runs'),
    ]);
  });
});

test('text that is typed into the form is data: it makes no field, no list and no reference', () => {
  const hostile = 'It runs.\n- told: {by: council}\nstatus: &a {state: closed} *a !!js <b>x</b>';
  expect(problemsOf(confirm, { ...entry, ...told, 'evidence.0.note': hostile }).join('\n')).toContain(
    '“What does it say?”: The text holds "<b>", which is HTML or Markdown',
  );
  const text = textMade(confirm, { ...entry, ...told, 'evidence.0.note': hostile.replaceAll(/<[^>]*>/g, '') });
  expect(changed(textOf(LINDEN), text).filter((line) => !line.includes('told: {by'))).toContain('+  as-of: 2026-11-20');
  expect(text).toContain('state: operational');
});

test('a message about a council makes no record: a person reads it', () => {
  const body = asGitHubWrites(COUNCIL_FORM, { council: 'Bury', what: 'The number is 01632 960001.' });
  expect(formToRecord(body, tree, issue)).toEqual({ problems: [expect.stringContaining('a person has to read it')] });
});
