import { csv } from './csv.ts';
import type { Terms } from './csvw.ts';
import type { Download } from './table.ts';

/** The column with the id of a service, in every table except that of the services. */
const SERVICE = 'service_id';

/**
 * The tables as a Frictionless Data Package, version 1 (https://specs.frictionlessdata.io/data-package/), for programs
 * that load them all at once. It is beside the tables as datapackage.json.
 *
 * @param about the whole address of the page that explains the tables
 */
export const dataPackage = (tables: readonly Download[], terms: Terms, about: string) => ({
  profile: 'tabular-data-package',
  name: 'recurrent-care-map',
  title: 'Recurrent Care Map',
  description: terms.attributions.join(' '),
  homepage: about,
  citation: terms.citation,
  created: `${terms.day}T00:00:00Z`,
  licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: terms.licence }],
  contributors: [{ title: terms.publisher, role: 'publisher' }],
  resources: tables.map(resource),
});

const resource = (table: Download) => ({
  profile: 'tabular-data-resource',
  name: table.name,
  path: `${table.name}.csv`,
  title: table.title,
  description: table.description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: new TextEncoder().encode(csv(table)).length,
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: table.columns.map(field),
    missingValues: [''],
    primaryKey: [...table.key],
    ...(table.columns.some(({ name }) => name === SERVICE)
      ? { foreignKeys: [{ fields: SERVICE, reference: { resource: 'services', fields: 'id' } }] }
      : {}),
  },
});

const field = ({ name, title, description, datatype, values }: Download['columns'][number]) => ({
  name,
  type: datatype,
  title,
  description,
  ...(datatype === 'boolean' ? { trueValues: ['yes'], falseValues: ['no'] } : {}),
  ...(values ? { constraints: { enum: [...values] } } : {}),
});
