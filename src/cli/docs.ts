import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fieldGuide } from '../formats/field-guide.ts';
import type { JsonSchema } from '../formats/json-schema.ts';
import { SCHEMAS } from '../formats/schema-head.ts';
import { commonestSentences, sentencesGuide } from '../formats/sentences.ts';
import { inBothLanguages, welshGuide } from '../formats/welsh.ts';
import { KINDS_OF_FILE } from '../model/kinds-of-file.ts';
import { RULES } from '../model/rules/index.ts';

/**
 * Writes docs/fields.md from the committed schemas, and docs/sentences.md and docs/welsh.md from the texts of the
 * pages. Run it after npm run schemas.
 */
const FILE = 'docs/fields.md';
const SENTENCES = 'docs/sentences.md';
const WELSH = 'docs/welsh.md';

const names = new Set(KINDS_OF_FILE.map(({ schemaName }) => schemaName));
const schemas = new Map(
  [...names].map((name) => [name, JSON.parse(readFileSync(`public/${SCHEMAS}/${name}.json`, 'utf8')) as JsonSchema]),
);
mkdirSync('docs', { recursive: true });
writeFileSync(FILE, fieldGuide(schemas, RULES));
console.log(`${FILE}: ${schemas.size} kinds of file.`);

const groups = commonestSentences();
writeFileSync(SENTENCES, sentencesGuide(groups));
console.log(`${SENTENCES}: ${groups.flatMap(({ sentences }) => sentences).length} sentences.`);

const both = inBothLanguages();
writeFileSync(WELSH, welshGuide(both));
console.log(`${WELSH}: ${both.length} sentences in English and Welsh.`);
