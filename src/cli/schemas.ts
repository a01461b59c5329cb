import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemasOf, schemaText } from '../formats/json-schemas.ts';
import { SCHEMAS } from '../formats/schema-head.ts';
import { readTree } from '../model/folder.ts';
import { formatProblem } from '../model/problem.ts';
import { applyRules } from '../model/rules/index.ts';

/**
 * Writes public/schemas/, with which editors check records. Run it after a change of a schema, an area or a vocabulary.
 */
const FOLDER = join('public', SCHEMAS);

const tree = readTree('data', new Date().toISOString().slice(0, 10));
const problems = applyRules(tree);
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length) {
  console.error('Nothing was written: mend these first.');
  process.exitCode = 1;
} else {
  mkdirSync(FOLDER, { recursive: true });
  const schemas = jsonSchemasOf(tree);
  for (const [name, schema] of schemas) writeFileSync(join(FOLDER, `${name}.json`), schemaText(schema));
  console.log(`${FOLDER}/: ${schemas.size} schemas.`);
}
