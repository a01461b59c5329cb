import { KINDS_OF_FILE } from '../model/kinds-of-file.ts';
import { placesOf } from '../model/rules/places.ts';
import type { Tree } from '../model/tree.ts';
import { withExamples } from './examples.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';

/**
 * The JSON Schema of every kind of file, by name, with examples from the most complete files of the tree. They have no
 * `$id`: the site can be published at any address, and an editor uses the address that it read a schema from.
 */
export function jsonSchemasOf(tree: Tree): Map<string, JsonSchema> {
  const places = placesOf(tree);
  const fullestFirst = tree.documents.toSorted((a, b) => b.text.length - a.text.length || (a.file < b.file ? -1 : 1));
  const schemas = new Map<string, JsonSchema>();
  for (const kind of KINDS_OF_FILE)
    if (!schemas.has(kind.schemaName)) {
      const files = fullestFirst.filter((document) => document.kind.schemaName === kind.schemaName);
      const values = files.flatMap(({ data }) => data ?? []);
      schemas.set(kind.schemaName, withExamples(jsonSchemaOf(kind, places), values));
    }
  return schemas;
}

/** The text of a schema file: indented, so that its diffs are readable. */
export const schemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;
