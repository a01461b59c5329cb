import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import type { dataPackage } from '../../../src/formats/data-package.ts';

const PROFILE = 'tests/fixtures/data-package/tabular-data-package.json';

type Package = ReturnType<typeof dataPackage>;
type Field = Package['resources'][number]['schema']['fields'][number];
type Line = Record<string, string>;

/** The errors that the official profile finds in a descriptor, one line each. */
export function faultsOfDescriptor(descriptor: unknown): string[] {
  // The profile calls itself draft 4, and uses no keyword that draft 7 has changed.
  const { $schema: _, ...profile } = JSON.parse(readFileSync(PROFILE, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
  addFormats.default(ajv);
  const validate = ajv.compile(profile);
  return validate(JSON.parse(JSON.stringify(descriptor)))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/**
 * The differences between files and the description of their package: sizes, headings and their order, types, allowed
 * values, keys, and references to rows of other files.
 *
 * @param textOf the file at a path of the package
 */
export function faultsOfFiles({ resources }: Package, textOf: (path: string) => string): string[] {
  const linesOf = ({ path, dialect }: Package['resources'][number]): Line[] =>
    parse(textOf(path), {
      bom: true,
      columns: true,
      delimiter: dialect.delimiter,
      record_delimiter: dialect.lineTerminator,
    });
  const all = new Map(resources.map((resource) => [resource.name, linesOf(resource)]));
  return resources.flatMap(({ name, path, bytes, schema }) => {
    const lines = all.get(name) ?? [];
    const text = textOf(path);
    const headings = schema.fields.map((field) => field.name).join();
    const keys = lines.map((line) => schema.primaryKey.map((field) => line[field]).join('|'));
    return [
      ...(Buffer.byteLength(text) === bytes ? [] : [`${name}: bytes`]),
      ...(text.startsWith(`\uFEFF${headings}\r\n`) ? [] : [`${name}: headings`]),
      ...(new Set(keys).size === keys.length ? [] : [`${name}: a key stands twice`]),
      ...lines
        .filter((line) => schema.primaryKey.some((field) => line[field] === ''))
        .map(() => `${name}: a part of a key is empty`),
      ...pointers('foreignKeys' in schema ? schema.foreignKeys : [], lines, all).map((to) => `${name}: no ${to}`),
      ...schema.fields.flatMap((field) =>
        lines
          .map((line) => line[field.name] ?? '')
          .filter((cell) => cell !== '' && !fits(cell, field))
          .map((cell) => `${name}: ${field.name} is ${cell}`),
      ),
    ];
  });
}

type ForeignKey = { fields: string; reference: { resource: string; fields: string } };

/** References to rows that do not exist. An empty cell refers to nothing. */
const pointers = (foreign: readonly ForeignKey[], lines: readonly Line[], all: ReadonlyMap<string, Line[]>) =>
  foreign.flatMap(({ fields, reference }) => {
    const there = new Set(all.get(reference.resource)?.map((line) => line[reference.fields]));
    return lines.map((line) => line[fields]).filter((cell) => cell && !there.has(cell));
  });

function fits(cell: string, { type, constraints }: Field): boolean {
  if (constraints && !constraints.enum.includes(cell)) return false;
  if (type === 'boolean') return cell === 'yes' || cell === 'no';
  return type === 'string' || (type === 'integer' ? /^-?\d+$/.test(cell) : Number.isFinite(Number(cell)));
}
