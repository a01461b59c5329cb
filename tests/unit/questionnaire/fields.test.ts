import { expect, test } from 'vitest';
import { SECTIONS } from '../../../src/contribute/sections.ts';
import { OF_SERVICE } from '../../../src/model/rules/reference.ts';
import { service } from '../../../src/model/schema/service.ts';
import { keysAt } from '../../../src/model/schema-at.ts';
import { type Field, SERVICE_FIELDS } from '../../../src/questionnaire/fields.ts';
import { QUESTIONS } from '../../../src/questionnaire/questions.ts';

const insideOf = (field: Field): readonly Field[] =>
  field.input === 'group' ? field.fields : field.input === 'groups' ? field.shapes.flat() : [];
const allOf = (fields: readonly Field[]): Field[] => fields.flatMap((field) => [field, ...allOf(insideOf(field))]);
const all = allOf(SERVICE_FIELDS);
const at = (pattern: string) => all.find((field) => field.pattern === pattern);

test('every field of the schema is in one section', () => {
  expect(SECTIONS.flatMap(({ keys }) => keys).toSorted()).toEqual(Object.keys(service.shape).toSorted());
});

test('every group has every key that the schema allows in it', () => {
  for (const field of all.filter((field) => insideOf(field).length)) {
    const path = [...field.pattern.split('.'), ...(field.input === 'groups' ? ['*'] : [])].map((step) =>
      step === '*' ? 0 : step,
    );
    const keys = [...new Set(insideOf(field).map(({ key }) => key))];
    expect([field.pattern, keys.toSorted()]).toEqual([field.pattern, keysAt(service, path).toSorted()]);
  }
});

test('every question and every reference belongs to an existing field', () => {
  const patterns = all.map(({ pattern }) => pattern);
  expect(Object.keys(QUESTIONS).filter((pattern) => !patterns.includes(pattern))).toEqual([]);
  const lists = Object.keys(OF_SERVICE).map((pattern) => pattern.replace(/\.(\*|\{\})$/, ''));
  expect(lists.filter((pattern) => !patterns.includes(pattern))).toEqual([]);
});

test('inputs follow the schema', () => {
  expect(at('areas')).toMatchObject({ input: 'choices', choices: { of: 'authority' }, required: true });
  expect(at('pathways.*.who')).toMatchObject({ input: 'choices', orUnknown: true, choices: { of: 'who' } });
  expect(at('status.state')).toMatchObject({ input: 'choice', required: true });
  expect(at('status.as-of')).toMatchObject({ input: 'text', form: 'date', required: false });
  expect(at('contact.phone')).toMatchObject({ input: 'text', form: 'phone' });
  expect(at('contact.website')).toMatchObject({ input: 'text', form: 'web' });
  expect(at('contact.email')).toMatchObject({ input: 'text', form: 'email' });
  const evidence = at('evidence');
  expect(evidence?.input === 'groups' && evidence.shapes.length).toBe(3);
  expect(at('evidence.*.source')).toMatchObject({ choices: { of: 'citation' } });
  expect(at('evaluations.*.source')).toMatchObject({ choices: { of: 'evidence' } });
  expect(at('evidence.*.supports')).toMatchObject({ choices: { of: 'field' } });
  expect(at('evidence.*.key')).toMatchObject({ form: 'id' });
  expect(at('referral.self-referral')).toMatchObject({ choices: { words: ['yes', 'no', 'unknown'] }, required: false });
  expect(at('pathways.*.duration.months.at-most')).toMatchObject({ input: 'number' });
  expect(at('areas-since')).toMatchObject({ input: 'dates' });
  expect(at('summary')).toMatchObject({ form: 'long' });
});

test('the hint comes from the schema where no friendlier question is written', () => {
  expect(at('caseload')?.help).toBe('How many parents or families it works with, and when that was');
  expect(at('team')?.label).toBe('Team');
});
