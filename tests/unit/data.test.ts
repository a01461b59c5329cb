import { describe, expect, test } from 'vitest';
import { coverageAt } from '../../src/analysis/coverage/coverage.ts';
import { linksOf } from '../../src/formats/api/links.ts';
import { csv } from '../../src/formats/csv.ts';
import { dataPackage } from '../../src/formats/data-package.ts';
import { areasLayer } from '../../src/formats/geojson.ts';
import { boundaries } from '../../src/geography/boundaries.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { applyRules } from '../../src/model/rules/index.ts';
import { tablesOf } from './formats/all-tables.ts';
import { faultsOfFiles } from './formats/package-faults.ts';
import { faultsOf } from './formats/table-faults.ts';
import { TERMS } from './formats/terms.ts';
import { DAYS, realDataOn } from './real-data/reading.ts';
import { RULES_OF_REAL_DATA } from './real-data/rules.ts';

/* The data changes by itself on some days: on 1 April 2027 two authorities take the place of Surrey. */
describe.each(DAYS)('the data on %s', (day) => {
  const { tree, directory } = realDataOn(day);

  test('has no problems', () => {
    expect(applyRules(tree).map(formatProblem)).toEqual([]);
  });

  test.each(RULES_OF_REAL_DATA)('$says', ({ brokenBy }) => {
    expect(brokenBy(directory, day)).toEqual([]);
  });

  test('makes tables that are as their columns say, and a package of them', () => {
    const tables = tablesOf(directory, day);
    expect(tables.flatMap(faultsOf)).toEqual([]);
    const texts = new Map(tables.map((table) => [`${table.name}.csv`, csv(table)]));
    const made = dataPackage(tables, { ...TERMS, day }, 'https://example.org/data/');
    expect(faultsOfFiles(made, (path) => texts.get(path) ?? '')).toEqual([]);
  });

  test('makes a layer with every authority, whether it has an outline and a code yet or not', () => {
    const coverage = coverageAt(directory, day);
    const { features } = areasLayer(
      directory,
      coverage,
      boundaries,
      linksOf((path) => `https://example.org${path}`),
    );
    expect(features.map(({ id }) => id)).toEqual(coverage.map(({ authority }) => authority.id));
    const written: typeof features = JSON.parse(JSON.stringify(features));
    const columns = Object.keys(written[0]?.properties ?? {});
    expect(written.filter(({ properties }) => Object.keys(properties ?? {}).join() !== columns.join())).toEqual([]);
  });
});
