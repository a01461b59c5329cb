import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ASK_FORM, COUNCIL_FORM, FORMS } from '../../../../src/github/forms/forms.ts';
import { idOf } from '../../../../src/github/forms/question.ts';
import { templateOf } from '../../../../src/github/forms/template.ts';
import { service } from '../../../../src/model/schema/service.ts';
import { keysAt } from '../../../../src/model/schema-at.ts';
import { stepsOf } from '../../../../src/questionnaire/question-at.ts';
import { directory } from '../../real-data/reading.ts';

const committed = (id: string): string => readFileSync(`.github/ISSUE_TEMPLATE/${id}.yml`, 'utf8');

/** GitHub's schema of forms, as far as these use it (github-issue-forms.json of the JSON Schema Store). */
const text = z.string().min(1);
const about = { label: text, description: text.optional(), placeholder: text.optional() };
const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const validations = z.strictObject({ required: z.boolean() }).optional();
const distinct = z
  .array(text)
  .min(1)
  .refine((options) => new Set(options).size === options.length);
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
  z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(about), validations }),
  z.strictObject({ type: z.literal('textarea'), id, attributes: z.strictObject(about), validations }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({ ...about, options: distinct }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({ ...about, options: z.array(z.strictObject({ label: text })).min(1) }),
  }),
]);
const template = z.strictObject({
  name: text,
  description: text,
  title: text.optional(),
  labels: z.array(text).length(1),
  body: z.array(element).min(2),
});

const WRITTEN = [...FORMS, COUNCIL_FORM, ASK_FORM];

describe.each(WRITTEN)('$id', (form) => {
  test('is up to date with the vocabularies (npm run issue-forms writes it)', () => {
    expect(committed(form.id)).toBe(templateOf(form, directory));
  });

  test('is a form that GitHub accepts, and says first that nothing about a case or a person belongs in it', () => {
    const { body, labels } = template.parse(parse(committed(form.id)));
    expect(body[0]).toMatchObject({
      attributes: { value: expect.stringContaining('nothing about a parent, a child or a case') },
    });
    const known = (parse(readFileSync('.github/labels.yml', 'utf8')) as { name: string }[]).map((label) => label.name);
    expect(known).toEqual(expect.arrayContaining(labels));
  });
});

describe.each(FORMS)('the questions of $id', ({ questions }) => {
  test.each(questions.filter(({ path }) => path !== 'entry'))('$path is a field of the schema', ({ path }) => {
    const steps = stepsOf(path);
    expect(keysAt(service, steps.slice(0, -1))).toContain(steps.at(-1));
  });

  test('have unique ids and labels, because the answers are identified by them', () => {
    expect(new Set(questions.map(idOf)).size).toBe(questions.length);
    expect(new Set(questions.map(({ label }) => label)).size).toBe(questions.length);
  });

  test('blame nobody for not knowing: a question may be left out or answered with "Not known"', () => {
    const must = questions.filter(({ required }) => required).map(({ path }) => path);
    expect(['entry', 'name', 'type', 'kind', 'summary', 'status.state']).toEqual(expect.arrayContaining(must));
  });
});
