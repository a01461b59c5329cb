import { strToU8, zipSync } from 'fflate';

const COLUMNS = ['E19000001', 'E18000001'];
/** A row of a CSV file of Code-Point Open. The row of a postcode without a place is empty after the country. */
const line = (postcode: string, country: string, county = '', district = '', ward = '') =>
  [
    `"${postcode}"`,
    10,
    1,
    1,
    `"${country}"`,
    ...COLUMNS.map((code) => `"${code}"`),
    `"${county}"`,
    `"${district}"`,
    `"${ward}"`,
  ].join(',');

const AREAS = {
  al: [
    line('AL1 1AA', 'E92000001', 'E10000001', 'E07000001', 'E05000001'),
    line('AL1 1AB', 'E92000001', 'E10000001', 'E07000001', 'E05000001'),
    line('AL1 2AA', 'E92000001', 'E10000001', 'E07000001', 'E05000001'),
    line('AL1 2AB', 'E92000001', '', 'E06000002', 'E05000002'),
    line('AL1 2ZZ', 'E92000001', '', 'E06000002', 'E05000003'),
    line('AL102AA', 'E92000001', '', 'E06000002', 'E05000003'),
    line('AL2 1AA', 'E92000001'),
  ],
  td: [
    line('TD1 1AA', 'S92000003', '', 'S12000001', 'S13000001'),
    line('TD2 1AA', 'E92000001', '', 'E06000002', 'E05000002'),
  ],
  zz: [line('ZE1 0AA', 'S92000003', '', 'S12000001', 'S13000001')],
};

const NAMES = {
  CTY: [['Woodshire County', 'E10000001']],
  DIS: [['Alder District (B)', 'E07000001']],
  DIW: [['Old & New Alder Ward', 'E05000001']],
  UTA: [['Sir Gedrwydd - Cedar', 'E06000002']],
  UTE: [['Cedar East ED', 'E05000002']],
  UTW: [["St. Mary's Ward (DET)", 'E05000003']],
} as Record<string, string[][]>;
const SHEETS = ['CTY', 'DIS', 'DIW', 'LBO', 'LBW', 'MTD', 'MTW', 'UTA', 'UTE', 'UTW'];

/** A small file with the structure of Code-Point Open by Ordnance Survey. `without` leaves out one of its files. */
export function codePointFile({ without, counts = {} }: { without?: string; counts?: Record<string, number> } = {}) {
  const lengths = { AL: AREAS.al.length, TD: AREAS.td.length, ZZ: AREAS.zz.length, ...counts };
  const files: Record<string, Uint8Array> = {
    'Doc/metadata.txt': strToU8(
      `DATASET VERSION NUMBER: 2025.4.0\nRM UPDATE DATE: 20251017\n${Object.entries(lengths)
        .map(([area, count]) => `      ${area}\t${count}\n`)
        .join('')}`,
    ),
    'Doc/Codelist.xlsx': workbook(),
    'Doc/licence.txt': strToU8('x'),
    ...Object.fromEntries(
      Object.entries(AREAS).map(([area, rows]) => [`Data/CSV/${area}.csv`, strToU8(rows.join('\n'))]),
    ),
  };
  if (without) delete files[without];
  return zipSync(files);
}

/** The smallest valid Excel workbook, with the names as inline texts. */
function workbook(): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const text = (cell: string, value: string) =>
    `<c r="${cell}" t="inlineStr"><is><t>${value.replace('&', '&amp;')}</t></is></c>`;
  const sheet = (rows: string[][] = []) =>
    `${head}<worksheet xmlns="${main}"><sheetData>${rows
      .map(
        ([name = '', code = ''], at) =>
          `<row r="${at + 1}">${text(`A${at + 1}`, name)}${text(`B${at + 1}`, code)}</row>`,
      )
      .join('')}</sheetData></worksheet>`;
  return zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${SHEETS.map(
          (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
        ).join('')}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${SHEETS.map(
          (_, at) =>
            `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
        ).join('')}</Relationships>`,
        ...Object.fromEntries(SHEETS.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet(NAMES[name])])),
      }).map(([name, value]) => [name, strToU8(value)]),
    ),
  );
}
