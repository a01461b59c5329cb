import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csv } from '../../../src/formats/csv.ts';
import { dataPackage } from '../../../src/formats/data-package.ts';
import type { Download } from '../../../src/formats/table.ts';
import { readTree } from '../../../src/model/folder.ts';
import { GOOD_FOLDER, TODAY } from '../model/changed-copy.ts';
import { directory, TODAY as TODAY_OF_CLOCK } from '../real-data/reading.ts';
import { tablesOf } from './all-tables.ts';
import { faultsOfDescriptor, faultsOfFiles } from './package-faults.ts';
import { TERMS } from './terms.ts';

const { directory: woods } = readTree(GOOD_FOLDER, TODAY);
const packageOf = (tables: readonly Download[]) => dataPackage(tables, TERMS, 'https://example.org/data/');

function faultsOf(tables: readonly Download[]): string[] {
  const texts = new Map(tables.map((table) => [`${table.name}.csv`, csv(table)]));
  const made = packageOf(tables);
  return [...faultsOfDescriptor(made), ...faultsOfFiles(made, (path) => texts.get(path) ?? '')];
}

test('the package is valid by the official profile, and the files by the package, for made-up and for real data', () => {
  expect(faultsOf(tablesOf(woods, TODAY))).toEqual([]);
  expect(faultsOf(tablesOf(directory, TODAY_OF_CLOCK))).toEqual([]);
});

test('the profile has the checksum that is recorded with it, and finds errors', () => {
  const sum = createHash('sha256').update(readFileSync('tests/fixtures/data-package/tabular-data-package.json'));
  expect(readFileSync('tests/fixtures/data-package/README.md', 'utf8')).toContain(`SHA-256: \`${sum.digest('hex')}\``);
  const made = packageOf(tablesOf(woods, TODAY));
  expect(faultsOfDescriptor({ ...made, resources: [] })).toEqual(['/resources must NOT have fewer than 1 items']);
  expect(faultsOfDescriptor({ ...made, created: 'today' })).toEqual(['/created must match format "date-time"']);
  expect(faultsOfDescriptor({ ...made, profile: 'table' })).toContain(
    '/profile must be equal to one of the allowed values',
  );
});

test('a row of an unknown service, an unknown term and an empty key are found', () => {
  const wrong = tablesOf(woods, TODAY).map((table) =>
    table.name === 'components' ? { ...table, rows: [...table.rows, ['nobody', 'group-work', 'Group work']] } : table,
  );
  expect(faultsOf(wrong)).toEqual(['components: no nobody']);
  const spoilt = tablesOf(woods, TODAY).map((table) =>
    table.name === 'states'
      ? {
          ...table,
          rows: [table.rows[0] ?? []].flatMap(([id, , ...rest]) => ['began', ''].map((event) => [id, event, ...rest])),
        }
      : table,
  );
  expect(faultsOf(spoilt)).toEqual(['states: a part of a key is empty', 'states: event is began']);
});
