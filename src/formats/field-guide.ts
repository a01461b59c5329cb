import type { Rule } from '../model/rules/rule.ts';
import { fieldAt } from '../questionnaire/field-at.ts';
import { SERVICE_FIELDS } from '../questionnaire/fields.ts';
import { standaloneWording } from '../questionnaire/question-at.ts';
import { allowedIn } from './allowed.ts';
import type { JsonSchema } from './json-schema.ts';

type Row = { path: string; schema: JsonSchema; required: 'yes' | 'in one form' | '' };

const HEAD = `# Fields

Every kind of file in \`data/\` and every field in it, as the check knows them. Written by \`npm run docs\` from the schemas in
\`public/schemas/\`; change the words there, in \`src/model/schema/\`, and not here.

- New here? A service needs \`name\`, \`type\`, \`kind\`, \`summary\`, \`status\`, \`provider\`, \`areas\`, \`evidence\` and mostly
  \`pathways\`; add \`contact\` and \`referral\` if you know them. CONTRIBUTING.md shows a whole record. Most records need no other field.
- "A group of fields, below": the rows below it are its fields. \`status.state\` is \`state\`, indented under \`status:\`.
- "In one form": the entry can be written in two ways, and this field belongs to one of them.
- Ids are defined in the files that a field names: authorities in \`data/areas/local-authorities.yaml\`, terms to choose from in
  \`data/vocabulary/\`, cited sources in \`data/sources.yaml\`. The check suggests the nearest id if one is misspelt.
- Leave out what is not known, or write \`unknown\` where that is allowed. It is then shown as "Not recorded", and never means no.
- A field with \`[]\` in its path is in each item of a list; one with \`*\` is under each id of a group.
- "Asked as": the question in the form, the issue forms and \`npm run new\`, from \`src/questionnaire/\`, with its hint.
- "A fact": if the record has this field, at least one piece of its evidence names the field under \`supports\`.
- The check has more rules than fit into these tables (dates in order, ids that exist, words to avoid). They are listed
  [at the end](#rules-of-the-check), and \`npm run check:data\` applies them.
`;

/**
 * The field guide as Markdown, made from the schemas. For each kind of file it has a table of the fields with their
 * meaning, their allowed values and an example; the rules of the check follow.
 */
export const fieldGuide = (
  schemas: ReadonlyMap<string, JsonSchema>,
  rules: readonly Pick<Rule, 'id' | 'says'>[],
): string =>
  [HEAD, contents([...schemas.values()]), ...[...schemas.values()].map(section), sectionOfRules(rules)].join('\n');

/** The rules sorted by id, so that a line of the check can be looked up. */
function sectionOfRules(rules: readonly Pick<Rule, 'id' | 'says'>[]): string {
  const rows = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, says }) => [`\`${id}\``, says].map(cell));
  return `## Rules of the check

Each line that the check prints has the name of its rule.

${tableOf([['Rule', 'What must hold'], ['---', '---'], ...rows])}`;
}

const tableOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('');

/** A link to the section of each kind of file, with the anchors that GitHub makes for headings. */
const contents = (schemas: readonly JsonSchema[]): string =>
  schemas.map(({ title = '', description }) => `- [\`${title}\`](#${anchorOf(title)}): ${description}\n`).join('');

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** The only kind of file that the questionnaire asks about. */
const ASKED_ABOUT = 'data/services/*/*.yaml';

function section(schema: JsonSchema): string {
  const isAsked = schema.title === ASKED_ABOUT;
  const rows = [...rowsOf(schema, '')].map(({ path, required, schema: field }) => {
    const asked = isAsked ? askedAs(path) : undefined;
    return [
      `\`${path}\``,
      required,
      sentence(field.description ?? ''),
      ...(isAsked ? [asked?.words ?? ''] : []),
      allowedIn(field),
      asked?.example ? `\`${asked.example}\`` : exampleOf(field),
    ].map(cell);
  });
  const head = ['Field', 'Required', 'What it is', ...(isAsked ? ['Asked as'] : []), 'What is allowed', 'Example'];
  const table = [head, head.map(() => '---'), ...rows];
  return `## \`${schema.title}\`

${schema.description}

${tableOf(table)}`;
}

const sentence = (text: string): string => text.replace(/[^.?!]$/, '$&.');

/**
 * The question for a field of a service and its example. Its help is added unless that equals the description of the
 * field.
 */
function askedAs(path: string): { words: string; example: string | undefined } | undefined {
  const field = fieldAt(path.replaceAll('[]', '').split('.'), SERVICE_FIELDS);
  if (!field) return undefined;
  const { label, example, ownHelp } = standaloneWording(field);
  return { words: [sentence(label), sentence(ownHelp)].filter(Boolean).join(' '), example };
}

/**
 * A row for each field; the fields of a group follow the group. The fields of a list or union of groups appear once.
 */
function* rowsOf(schema: JsonSchema, above: string): Generator<Row> {
  const { properties, items, additionalProperties: rest, anyOf } = schema;
  for (const [name, field] of Object.entries(properties ?? {})) {
    const path = above ? `${above}.${name}` : name;
    yield { path, schema: field, required: schema.required?.includes(name) ? 'yes' : '' };
    yield* rowsOf(field, path);
  }
  if (items && !Array.isArray(items)) yield* rowsOf(items, `${above}[]`);
  if (typeof rest === 'object') yield* rowsOf(rest, above ? `${above}.*` : '*');
  if (anyOf) yield* rowsOfForms(anyOf, above);
}

function* rowsOfForms(forms: readonly JsonSchema[], above: string): Generator<Row> {
  const all = forms.map((form) => [...rowsOf(form, above)]);
  const seen = new Set<string>();
  for (const row of all.flat()) {
    if (seen.has(row.path)) continue;
    seen.add(row.path);
    const everywhere = all.every((rows) => rows.some(({ path, required }) => path === row.path && required));
    yield { ...row, required: row.required && (everywhere ? 'yes' : 'in one form') };
  }
}

const exampleOf = ({ examples, items, anyOf }: JsonSchema): string => {
  const [example] = examples ?? [];
  if (example !== undefined) return `\`${String(example)}\``;
  const inside = [items, anyOf].flat().find((part) => part && exampleOf(part));
  return inside ? exampleOf(inside) : '';
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
