import { expect, test } from 'vitest';
import { withExamples, withoutExamples } from '../../../src/formats/examples.ts';
import type { JsonSchema } from '../../../src/formats/json-schema.ts';

const text: JsonSchema = { type: 'string' };
const form = (name: string): JsonSchema => ({ type: 'object', properties: { [name]: text }, required: [name] });
const schema: JsonSchema = {
  type: 'object',
  properties: {
    name: text,
    opened: { type: ['string', 'integer'] },
    type: { type: 'string', enum: ['local', 'pause'] },
    offers: { type: 'array', items: text },
    evidence: { type: 'array', items: { anyOf: [form('source'), form('url')] } },
    since: { type: 'object', additionalProperties: text },
    nowhere: text,
  },
};
const files = [
  { name: 'x'.repeat(121), opened: '2014', type: 'local', offers: ['A group'], evidence: [{ url: 'https://a.org' }] },
  { name: 'Alder', opened: '2015-03', evidence: [{ source: 'woods' }], since: { alder: '2020-01' } },
];

test('each field has the first example that is short enough and of its own type; a field with listed values or without use has none', () => {
  const { properties = {} } = withExamples(schema, files);
  expect(properties).toEqual({
    name: { ...text, examples: ['Alder'] },
    opened: { type: ['string', 'integer'], examples: [2014] },
    type: schema.properties?.['type'],
    offers: { type: 'array', items: { ...text, examples: ['A group'] } },
    evidence: {
      type: 'array',
      items: {
        anyOf: [
          { ...form('source'), properties: { source: { ...text, examples: ['woods'] } } },
          { ...form('url'), properties: { url: { ...text, examples: ['https://a.org'] } } },
        ],
      },
    },
    since: { type: 'object', additionalProperties: { ...text, examples: ['2020-01'] } },
    nowhere: text,
  });
});

test('without its examples a schema is unchanged', () => {
  expect(withoutExamples(withExamples(schema, files))).toEqual(schema);
});
