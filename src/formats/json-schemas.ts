import { KINDS_OF_FILE, kindOfFile } from '../model/kinds-of-file.ts';
import { placesOf } from '../model/rules/places.ts';
import type { Tree } from '../model/tree.ts';
import { withExamples } from './examples.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';

/** The folder of the schemas within `public/`, and so their address on the site: `/schemas/service.json`. */
export const SCHEMAS = 'schemas';

/**
 * The JSON Schema of every kind of file, by its name, with examples from the fullest files of the tree. They have no
 * `$id`: the site can stand at any address, and an editor takes the place that it read a schema from.
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

/** A schema as its file: indented, so that a change reads well. */
export const schemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

/**
 * The first line of a file of `data/`, by which editors find its schema. The path goes from the file into the checkout:
 * it needs no network, and a branch is checked against its own schema. `file` is the path from `data/`.
 */
export const headOf = (file: string): string =>
  `# yaml-language-server: $schema=${'../'.repeat(file.split('/').length)}public/${SCHEMAS}/${kindOfFile(file)?.schemaName}.json\n`;
