import { type Download, SEPARATOR } from './table.ts';

/** Who publishes a table, the day that it describes, the terms of use, and how to cite it. */
export type Terms = {
  publisher: string;
  licence: string;
  day: string;
  attributions: readonly string[];
  citation: string;
};

/**
 * The machine-readable data dictionary of a CSV file: W3C "CSV on the Web" (https://www.w3.org/TR/tabular-metadata/).
 * It is beside the file, where that standard looks for it: `coverage.csv` and `coverage.csv-metadata.json`.
 */
export const csvw = ({ name, title, description, columns, key }: Download, terms: Terms) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
  url: `${name}.csv`,
  'dc:title': title,
  'dc:description': description,
  'dc:publisher': terms.publisher,
  'dc:license': { '@id': terms.licence },
  'dc:rights': terms.attributions,
  'dc:bibliographicCitation': terms.citation,
  'dc:date': { '@value': terms.day, '@type': 'xsd:date' },
  dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
  tableSchema: {
    columns: columns.map((column) => ({
      name: column.name,
      titles: column.name,
      'dc:title': column.title,
      'dc:description': column.description,
      datatype: datatype(column),
      ...(column.several ? { separator: SEPARATOR } : {}),
    })),
    primaryKey: key,
  },
});

const datatype = ({ datatype: base, values }: Download['columns'][number]) =>
  base === 'boolean' ? { base, format: 'yes|no' } : values ? { base, format: `^(${values.join('|')})$` } : base;
