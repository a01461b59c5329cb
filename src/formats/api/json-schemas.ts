import { z } from 'zod';
import type { JsonSchema } from '../json-schema.ts';
import { ANSWERS, type AnswerName } from './schemas.ts';

/**
 * The JSON Schema (2020-12) of every answer, by name. Unknown fields are allowed, because later versions may add some.
 */
export const answerSchemas = (): [AnswerName, JsonSchema][] =>
  Object.entries(ANSWERS).map(([name, schema]) => [
    name as AnswerName,
    z.toJSONSchema(schema, { io: 'output', override: ({ jsonSchema }) => asAnswered(jsonSchema) }) as JsonSchema,
  ]);

/**
 * Removes what concerns only people who write records: our own keywords, years written as numbers, and bounds without
 * meaning.
 */
function asAnswered(schema: Record<string, unknown>): void {
  if (String(schema['type']) === 'string,integer') {
    schema['type'] = 'string';
    for (const word of ['minimum', 'maximum']) delete schema[word];
  }
  for (const word of ['refersTo', 'fact', 'patternErrorMessage']) delete schema[word];
  if (schema['additionalProperties'] === false) delete schema['additionalProperties'];
  if (schema['minimum'] === Number.MIN_SAFE_INTEGER) delete schema['minimum'];
  if (schema['maximum'] === Number.MAX_SAFE_INTEGER) delete schema['maximum'];
}
