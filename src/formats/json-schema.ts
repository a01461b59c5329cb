import { z } from 'zod/mini';
import type { KindOfFile } from '../model/kinds-of-file.ts';
import type { Place } from '../model/rules/places.ts';
import type { Listed } from '../model/schema/text.ts';

/** A JSON Schema, or a part of one: as much of the vocabulary as the data's own schemas need. */
export type JsonSchema = {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  enum?: (string | number)[];
  const?: string;
  default?: unknown;
  pattern?: string;
  /** What editors say in place of the pattern; not part of the standard. */
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
 * What an editor needs to complete and check a kind of file. Draft 7, because every editor reads it. Ids whose choices are
 * few and seldom change are listed from where they are kept; those of services and citations come and go with every
 * contribution, so that of them only the form is said here, and the check looks for what they name.
 *
 * @param places where the ids of each kind are kept; of a table that could not be read, ids have only their form
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

/** Says of a field that states a fact what that asks for. `fact` is our own word, and leaves with it. */
function sayThatEvidenceShows(schema: JsonSchema & { fact?: { partOf?: string } }): void {
  if (!schema.fact) return;
  const { partOf } = schema.fact;
  schema.description = `${schema.description}. A fact: evidence supports it${partOf ? ` or ${partOf}` : ''}`;
  delete schema.fact;
}

/** Puts the ids themselves in the place of their form. `refersTo` is our own word, and leaves with it. */
function listIds(schema: JsonSchema & { refersTo?: Listed }, places: Readonly<Record<Listed, Place>>): void {
  const ids = schema.refersTo && places[schema.refersTo].ids;
  delete schema.refersTo;
  if (!ids) return;
  delete schema.pattern;
  delete schema.patternErrorMessage;
  schema.enum = [...ids];
}

/** Whole numbers are bounded by what a number can hold, which tells a reader nothing. */
function dropMachineBounds(schema: JsonSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
