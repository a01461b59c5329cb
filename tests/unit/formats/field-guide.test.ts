import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allowedIn } from '../../../src/formats/allowed.ts';
import { fieldGuide } from '../../../src/formats/field-guide.ts';
import type { JsonSchema } from '../../../src/formats/json-schema.ts';
import { KINDS_OF_FILE } from '../../../src/model/kinds-of-file.ts';
import { RULES } from '../../../src/model/rules/index.ts';
import { questionAt } from '../../../src/questionnaire/question-at.ts';

test('docs/fields.md says what the schemas say (npm run docs writes it)', () => {
  const schemas = new Map(
    [...new Set(KINDS_OF_FILE.map(({ schemaName }) => schemaName))].map((name) => [
      name,
      JSON.parse(readFileSync(`public/schemas/${name}.json`, 'utf8')) as JsonSchema,
    ]),
  );
  expect(readFileSync('docs/fields.md', 'utf8')).toBe(fieldGuide(schemas, RULES));
});

test('each field of a service has its question, and fields of other files have none', () => {
  const guide = readFileSync('docs/fields.md', 'utf8');
  const [, ofServices = '', ...others] = guide.split(/^## /m);
  for (const path of ['name', 'status.as-of', 'contact.phone', 'evidence.0.told.by', 'pathways.0.who']) {
    const row = ofServices.split('\n').find((line) => line.startsWith(`| \`${path.replaceAll('.0', '[]')}\` |`));
    expect(row).toContain(`| ${questionAt(path).label}`);
  }
  expect(ofServices).toContain('| Asked as |');
  expect(others.filter((section) => section.includes('| Asked as |'))).toEqual([]);
});

test('a field has a row with its meaning, whether it is required, what is allowed and an example', () => {
  const line: JsonSchema = { type: 'string', maxLength: 1500, description: 'A text' };
  const form = (name: string): JsonSchema => ({
    type: 'object',
    properties: { [name]: line, both: line },
    required: [name, 'both'],
  });
  const schema: JsonSchema = {
    title: 'data/trees.yaml',
    description: 'Trees.',
    properties: {
      name: { ...line, examples: ['Alder | Elder'] },
      list: { type: 'array', description: 'Some.', items: { anyOf: [form('a'), form('b')] } },
    },
    required: ['name'],
  };
  const rows = fieldGuide(new Map([['trees', schema]]), [{ id: 'bark', says: 'A tree has bark.' }])
    .split('\n')
    .filter((row) => row.startsWith('| `'));
  expect(rows).toEqual([
    '| `name` | yes | A text. | text on one line, at most 1,500 characters | `Alder \\| Elder` |',
    '| `list` |  | Some. | a list, each: a group of fields in one of several forms, below |  |',
    '| `list[].a` | in one form | A text. | text on one line, at most 1,500 characters |  |',
    '| `list[].both` | yes | A text. | text on one line, at most 1,500 characters |  |',
    '| `list[].b` | in one form | A text. | text on one line, at most 1,500 characters |  |',
    '| `bark` | A tree has bark. |',
  ]);
});

describe('what is allowed, in words', () => {
  const many = Array.from({ length: 16 }, (_, index) => `id-${index}`);
  test.each<[JsonSchema, string]>([
    [{ enum: ['yes', 'no'] }, '`yes` or `no`'],
    [{ enum: ['only'] }, '`only`'],
    [{ enum: many }, 'one of 16 ids, such as `id-0`'],
    [
      { anyOf: [{ type: 'array', items: { enum: ['a'] }, minItems: 1 }, { const: 'unknown' }] },
      'a list of at least one, each: `a`, or `unknown`',
    ],
    [{ type: 'integer', minimum: 0 }, 'a whole number from 0'],
    [{ type: 'number', minimum: -9, maximum: 2.5 }, 'a number from -9 to 2.5'],
    [{ type: 'boolean' }, '`true` or `false`'],
    [{ type: 'object', additionalProperties: { type: 'number' } }, 'by id: a number'],
    [{ type: 'array', items: [{ type: 'number' }, { enum: ['x'] }] }, 'a list of 2: a number; `x`'],
    [
      { type: 'string', patternErrorMessage: 'This is not a tree. Write one, such as oak.' },
      'a tree: write one, such as oak',
    ],
    [
      { type: 'string', minLength: 20, maxLength: 420 },
      'text on one line, at least 20 characters, at most 420 characters',
    ],
  ])('%o', (schema, words) => expect(allowedIn(schema)).toBe(words));
});
