import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withoutExamples } from '../../../src/formats/examples.ts';
import type { JsonSchema } from '../../../src/formats/json-schema.ts';
import { jsonSchemasOf } from '../../../src/formats/json-schemas.ts';
import { headOf } from '../../../src/formats/schema-head.ts';
import type { YamlDocument } from '../../../src/model/document.ts';
import { readTree } from '../../../src/model/folder.ts';
import type { Tree } from '../../../src/model/tree.ts';
import { BAD_EXAMPLES, type BadExample } from '../model/bad-examples.ts';
import { GOOD_FOLDER, TODAY, treeAfter } from '../model/changed-copy.ts';
import { HARMLESS } from '../model/harmless.ts';
import { tree } from '../real-data/reading.ts';
import { BEYOND_JSON_SCHEMA } from './beyond-json-schema.ts';

const FOLDER = 'public/schemas';
const committed = new Map(
  readdirSync(FOLDER).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as JsonSchema,
  ]),
);

/** A validator for each schema. Formats are checked by the patterns next to them; a year may be a text or a number. */
function validatorsOf(schemas: Map<string, JsonSchema>): (name: string) => ValidateFunction {
  const ajv = new Ajv({ validateFormats: false, allowUnionTypes: true, keywords: ['patternErrorMessage'] });
  const compiled = new Map([...schemas].map(([name, schema]) => [name, ajv.compile(schema)]));
  return (name) => {
    const found = compiled.get(name);
    if (!found) throw new Error(`There is no schema ${name}.`);
    return found;
  };
}

/** Makes a function that finds the files that their JSON Schema rejects, with the first reason. A file that is not YAML is rejected too. */
function refusals(validatorOf: (name: string) => ValidateFunction): (tree: Tree) => string[] {
  const reasonFor = ({ file, text, kind, yaml }: YamlDocument): string | undefined => {
    if (yaml?.errors.length) return `${file}: no YAML`;
    const validate = validatorOf(kind.schemaName);
    if (validate(parse(text))) return undefined;
    return `${file}: ${validate.errors?.[0]?.instancePath} ${validate.errors?.[0]?.message}`;
  };
  // An example changes one file or two, and the others need not be read again.
  const known = new Map<YamlDocument, string | undefined>();
  return ({ documents }) =>
    documents.flatMap((document) => {
      if (!known.has(document)) known.set(document, reasonFor(document));
      return known.get(document) ?? [];
    });
}

describe('the committed schemas', () => {
  test('are up to date (npm run schemas writes them), except that their examples may be from older records', () => {
    const bare = (schemas: Map<string, JsonSchema>) =>
      Object.fromEntries([...schemas].map(([name, schema]) => [name, withoutExamples(schema)]));
    expect(bare(committed)).toEqual(bare(jsonSchemasOf(tree)));
  });

  test('accept every file of data/', () => {
    expect(tree.documents.length).toBeGreaterThan(130);
    expect(refusals(validatorsOf(committed))(tree)).toEqual([]);
  });

  test('are named at the top of files, by a relative path, so that an editor needs no network', () => {
    const named = tree.documents.flatMap(({ file, text }) => {
      const path = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1];
      return path ? { file, path } : [];
    });
    expect(named.length).toBeGreaterThan(130);
    const wrong = named.filter(({ file, path }) => `# yaml-language-server: $schema=${path}\n` !== headOf(file));
    expect(wrong).toEqual([]);
  });

  test('describe every field, and every example is valid for its field', () => {
    const ajv = new Ajv({ validateFormats: false, allowUnionTypes: true, keywords: ['patternErrorMessage'] });
    const fields = [...committed].flatMap(([name, schema]) => [...fieldsOf(schema, name)]);
    const silent = fields.filter(({ schema }) => !schema.description?.trim());
    const wrong = fields.filter(({ schema }) => !(schema.examples ?? []).every((one) => ajv.validate(schema, one)));
    expect(fields.length).toBeGreaterThan(300);
    expect([silent, wrong].map((found) => found.map(({ path }) => path))).toEqual([[], []]);
  });
});

describe('JSON Schema and the check agree', () => {
  const OF_THE_SCHEMA = ['schema', 'unknown-key', 'date-form', 'web-address'];
  const ofTheSchema = BAD_EXAMPLES.filter(({ rule }) => OF_THE_SCHEMA.includes(rule));
  const refusedIn = refusals(validatorsOf(jsonSchemasOf(readTree(GOOD_FOLDER, TODAY))));
  const refusal = ({ change }: Pick<BadExample, 'change'>) => refusedIn(treeAfter(change));

  test('on the good folder and on harmless examples', () => {
    const examples = [{ change: [], name: 'nothing changed' }, ...HARMLESS];
    expect(examples.filter((example) => refusal(example).length).map(({ name }) => name)).toEqual([]);
  });

  test('on every bad example of the schema except those that it cannot express', () => {
    expect(ofTheSchema.length).toBeGreaterThan(70);
    const passed = ofTheSchema.filter((example) => !refusal(example).length).map(({ name }) => name);
    expect(passed.toSorted()).toEqual(Object.keys(BEYOND_JSON_SCHEMA).toSorted());
  });
});

/** Every field of a schema, with its path. */
function* fieldsOf(schema: JsonSchema, path: string): Generator<{ path: string; schema: JsonSchema }> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    yield { path: `${path}/${name}`, schema: field };
    yield* fieldsOf(field, `${path}/${name}`);
  }
  const inside = [schema.items, schema.additionalProperties, schema.anyOf].flat();
  for (const part of inside) if (typeof part === 'object') yield* fieldsOf(part, path);
}
