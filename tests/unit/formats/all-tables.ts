import type { Download } from '../../../src/formats/table.ts';
import { areasTable, doorsTable, needTable } from '../../../src/formats/tables/areas.ts';
import { evaluationsTable, evidenceTable } from '../../../src/formats/tables/grounds.ts';
import { needSeriesTable, similarTable } from '../../../src/formats/tables/need-series.ts';
import {
  componentsTable,
  criteriaTable,
  pathwaysTable,
  serviceAreasTable,
  statesTable,
} from '../../../src/formats/tables/parts-of-services.ts';
import { wholeServicesTable } from '../../../src/formats/tables/services-whole.ts';
import type { Directory } from '../../../src/model/directory.ts';

/** Every table of records and areas, of any directory. */
export const tablesOf = (directory: Directory): Download[] => [
  wholeServicesTable(directory, (id) => `https://example.org/services/${id}/`),
  ...[serviceAreasTable, pathwaysTable, criteriaTable, componentsTable, statesTable].map((table) => table(directory)),
  ...[evidenceTable, evaluationsTable, areasTable, doorsTable, needTable, needSeriesTable, similarTable].map((table) =>
    table(directory),
  ),
];
