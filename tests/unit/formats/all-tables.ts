import { coverageAt } from '../../../src/analysis/coverage/coverage.ts';
import { gapsIn } from '../../../src/analysis/coverage/gaps.ts';
import { reconcile } from '../../../src/analysis/coverage/reconciliation.ts';
import { byAge } from '../../../src/analysis/staleness.ts';
import type { Download } from '../../../src/formats/table.ts';
import { agesTable } from '../../../src/formats/tables/ages.ts';
import { tablesOfRecords } from '../../../src/formats/tables/all.ts';
import { coverageTable } from '../../../src/formats/tables/coverage.ts';
import { gapsTable } from '../../../src/formats/tables/gaps.ts';
import { reconciliationTable } from '../../../src/formats/tables/reconciliation.ts';
import type { Directory } from '../../../src/model/directory.ts';

/**
 * Every table of a directory on a day, `YYYY-MM-DD`, except the figures of pictures. The first is the table of
 * services.
 */
export function tablesOf(directory: Directory, today: string): Download[] {
  const coverage = coverageAt(directory, today);
  return [
    ...tablesOfRecords(directory, (id) => `https://example.org/services/${id}/`),
    coverageTable(directory, coverage, { name: 'coverage', day: today }),
    gapsTable(directory, gapsIn(directory, coverage), today),
    reconciliationTable(reconcile(directory)),
    agesTable(byAge(directory, today)),
  ];
}
