import { coverageAt } from '../analysis/coverage/coverage.ts';
import type { Terms } from '../formats/csvw.ts';
import type { Download } from '../formats/table.ts';
import { agesTable } from '../formats/tables/ages.ts';
import { tablesOfRecords } from '../formats/tables/all.ts';
import { coverageTable } from '../formats/tables/coverage.ts';
import { gapsTable } from '../formats/tables/gaps.ts';
import { reconciliationTable } from '../formats/tables/reconciliation.ts';
import { ages } from './ages.ts';
import { citationOf } from './citation.ts';
import { coverage, gaps, reconciled } from './coverage.ts';
import { directory, today } from './directory.ts';
import { address } from './links.ts';
import { figures } from './pictures/figures.ts';

/** A day on which England had the 152 authorities that the 2021 mapping counted. */
export const DAY_2021 = '2021-06-01';

/** Every table that is offered, each at /downloads/<name>.csv with its dictionary beside it. */
export const DOWNLOADS: readonly Download[] = [
  coverageTable(directory, coverage, { name: 'coverage', day: today }),
  coverageTable(directory, coverageAt(directory, DAY_2021), { name: `coverage-${DAY_2021}`, day: DAY_2021 }),
  reconciliationTable(reconciled),
  gapsTable(directory, gaps, today),
  agesTable(ages),
  ...tablesOfRecords(directory, (id) => address(`/services/${id}/`)),
  ...figures,
];

/** What LICENSE-DATA.md asks of everyone who uses the tables. */
export const TERMS: Terms = {
  publisher: 'Recurrent Care Map',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  day: today,
  citation: citationOf(address('/data/')),
  attributions: [
    'Recurrent Care Map, CC BY 4.0.',
    'Children looked after: Department for Education. Contains public sector information licensed under the Open Government Licence v3.0.',
    'Neighbouring authorities: derived from Office for National Statistics data, licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right.',
    'Codes and names of local authorities: Department for Education, published data checks.',
  ],
};

/** The paths of the tables, for Astro's dynamic routes. */
export const downloadPaths = () => DOWNLOADS.map((table) => ({ params: { table: table.name }, props: { table } }));
