import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import type { Terms } from './csvw.ts';
import type { Cell, Download } from './table.ts';

/** The longest sheet name that spreadsheets accept. */
const MAX_SHEET_NAME_LENGTH = 31;

/**
 * All tables in one workbook (XLSX), one sheet each; the first sheet says how to cite them and what every column holds.
 * Texts are stored as texts, so that no formula runs and no text becomes a date or number. The file has the day of the
 * terms and not the time of the build, so that two builds are identical to the byte.
 */
export async function workbook(tables: readonly Download[], terms: Terms): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    { sheet: 'about', data: aboutOf(terms).map((row) => row.map(cellOf)) },
    { sheet: 'columns', data: [HEADINGS, ...tables.flatMap(notesOf)].map((row) => row.map(cellOf)) },
    ...tables.map(({ name, columns, rows }) => ({
      sheet: name.slice(0, MAX_SHEET_NAME_LENGTH),
      data: [columns.map((column) => column.name), ...rows].map((row) => row.map(cellOf)),
      stickyRowsCount: 1,
    })),
  ];
  return ofDay(await writeXlsxFile(sheets).toBuffer(), terms.day);
}

const aboutOf = ({ citation, licence, attributions }: Terms): Cell[][] => [
  ['To cite', citation],
  ['Licence', licence],
  ...attributions.map((attribution) => ['To name', attribution]),
  ['Empty cells', 'Not known. They never mean none, or no.'],
];

const HEADINGS = ['sheet', 'column', 'title', 'what it holds'];
const notesOf = ({ name, columns }: Download): Cell[][] =>
  columns.map((column) => [name, column.name, column.title, column.description]);

function cellOf(cell: Cell) {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'boolean') return { value: cell ? 'yes' : 'no', type: String };
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };
}

/** Sets the date of every file in the archive to one day. */
const ofDay = (archive: Uint8Array, day: string): Uint8Array<ArrayBuffer> => {
  const files = Object.entries(unzipSync(new Uint8Array(archive)));
  const mtime = new Date(`${day}T12:00:00`);
  return new Uint8Array(zipSync(Object.fromEntries(files.map(([name, bytes]) => [name, [bytes, { mtime }]]))));
};
