import { z } from 'zod/mini';
import type { KindOfFile } from '../model/kinds-of-file.ts';
import type { Place } from '../model/rules/places.ts';
import type { Listed } from '../model/schema/text.ts';

/** A JSON Schema or a part of one, with the keywords that the schemas of the data use. */
export type JsonSchema = {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  enum?: (string | number)[];
  const?: string;
  default?: unknown;
  pattern?: string;
  /** The message that editors show instead of the pattern; not part of the standard. */
  patternErrorMessage?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  propertyNames?: JsonSchema;
  items?: JsonSchema | JsonSchema[];
  anyOf?: JsonSchema[];
  examples?: unknown[];
};

/**
 * The JSON Schema with which an editor completes and checks a kind of file. Draft 7, because every editor reads it. Ids
 * that are few and seldom change are listed. Services and citations come and go with every contribution: for their ids
 * the schema states only the form, and the check looks up the record.
 *
 * @param places where the ids of each kind are kept; where that table could not be read, the schema states only the
 * form
 */
export function jsonSchemaOf(kind: KindOfFile, places: Readonly<Record<Listed, Place>>): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(kind.schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      listIds(jsonSchema as JsonSchema, places);
      dropMachineBounds(jsonSchema as JsonSchema);
      sayThatEvidenceShows(jsonSchema as JsonSchema);
    },
  }) as JsonSchema;
  return { ...($schema && { $schema }), title: titleOf(kind), description: kind.says, ...rest };
}

const titleOf = ({ schemaName, path }: KindOfFile): string =>
  schemaName === 'vocabulary' ? 'data/vocabulary/*.yaml' : `data/${path}`;

/**
 * Adds to the description of a field that states a fact that it needs evidence. `fact` is our own keyword and is
 * removed.
 */
function sayThatEvidenceShows(schema: JsonSchema & { fact?: { partOf?: string } }): void {
  if (!schema.fact) return;
  const { partOf } = schema.fact;
  schema.description = `${schema.description}. A fact: evidence supports it${partOf ? ` or ${partOf}` : ''}`;
  delete schema.fact;
}

/** Lists the ids themselves instead of their pattern. `refersTo` is our own keyword and is removed. */
function listIds(schema: JsonSchema & { refersTo?: Listed }, places: Readonly<Record<Listed, Place>>): void {
  const ids = schema.refersTo && places[schema.refersTo].ids;
  delete schema.refersTo;
  if (!ids) return;
  delete schema.pattern;
  delete schema.patternErrorMessage;
  schema.enum = [...ids];
}

/** Removes bounds that only say how large a JavaScript integer can be, which tells a reader nothing. */
function dropMachineBounds(schema: JsonSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
