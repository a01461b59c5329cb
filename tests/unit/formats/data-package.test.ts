import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csv } from '../../../src/formats/csv.ts';
import { dataPackage } from '../../../src/formats/data-package.ts';
import { readTree } from '../../../src/model/folder.ts';
import { GOOD_FOLDER, TODAY } from '../model/changed-copy.ts';
import { directory } from '../real-data/reading.ts';
import { tablesOf } from './all-tables.ts';

const TERMS = { publisher: 'P', licence: 'https://example.org/licence', day: TODAY, attributions: ['One.'] };

/** Where the files do not keep what the package says of them: headings, types, words, keys and what they point at. */
function faultsOf(tables: ReturnType<typeof tablesOf>): string[] {
  const texts = new Map(tables.map((table) => [table.name, csv(table)]));
  const { resources } = dataPackage(tables, TERMS, 'https://example.org/data/');
  const linesOf = (name: string): Record<string, string>[] =>
    parse(texts.get(name) ?? '', { bom: true, columns: true, record_delimiter: '\r\n' });
  return resources.flatMap(({ name, bytes, schema }) => {
    const lines = linesOf(name);
    const keys = lines.map((line) => schema.primaryKey.map((field) => line[field]).join('|'));
    const services = new Set(linesOf('services').map(({ id }) => id));
    return [
      ...(Buffer.byteLength(texts.get(name) ?? '') === bytes ? [] : [`${name}: bytes`]),
      ...(new Set(keys).size === keys.length ? [] : [`${name}: a key stands twice`]),
      ...('foreignKeys' in schema ? lines.filter(({ service_id = '' }) => !services.has(service_id)) : []).map(
        () => `${name}: a service is not there`,
      ),
      ...schema.fields.flatMap(({ name: field, type, constraints }) =>
        lines
          .map((line) => line[field])
          .filter((cell) => cell !== '' && !(cell !== undefined && fits(cell, type, constraints?.enum)))
          .map((cell) => `${name}: ${field} is ${cell}`),
      ),
    ];
  });
}

function fits(cell: string, type: string, words: string[] | undefined): boolean {
  if (words && !words.includes(cell)) return false;
  if (type === 'boolean') return cell === 'yes' || cell === 'no';
  return type === 'string' || (type === 'integer' ? /^-?\d+$/.test(cell) : Number.isFinite(Number(cell)));
}

const { directory: woods } = readTree(GOOD_FOLDER, TODAY);

test('the files keep what the package says of them, for made-up and for the real data', () => {
  expect(faultsOf(tablesOf(woods))).toEqual([]);
  expect(faultsOf(tablesOf(directory))).toEqual([]);
});

test('a line of a service that is not there is found', () => {
  const wrong = tablesOf(woods).map((table) =>
    table.name === 'components' ? { ...table, rows: [...table.rows, ['nobody', 'group-work', 'Group work']] } : table,
  );
  expect(faultsOf(wrong)).toEqual(['components: a service is not there']);
});
