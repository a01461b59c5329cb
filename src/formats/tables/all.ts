import type { Directory } from '../../model/directory.ts';
import type { Download } from '../table.ts';
import { areasTable, doorsTable, needTable } from './areas.ts';
import { evaluationsTable } from './evaluations.ts';
import { citationsTable, evidenceTable } from './evidence.ts';
import { findingsTable } from './findings.ts';
import { needSeriesTable, similarTable } from './need-series.ts';
import { componentsTable, criteriaTable, pathwaysTable, serviceAreasTable, statesTable } from './parts-of-services.ts';
import { wholeServicesTable } from './services-whole.ts';

const TABLES = [
  serviceAreasTable,
  pathwaysTable,
  criteriaTable,
  componentsTable,
  statesTable,
  evidenceTable,
  evaluationsTable,
  citationsTable,
  findingsTable,
  areasTable,
  doorsTable,
  needTable,
  needSeriesTable,
  similarTable,
];

/**
 * Every table of the records and tables of the directory, without those that are computed for a day.
 *
 * @param pageOf the whole address of a service's page
 */
export const tablesOfRecords = (directory: Directory, pageOf: (id: string) => string): Download[] => [
  wholeServicesTable(directory, pageOf),
  ...TABLES.map((table) => table(directory)),
];
