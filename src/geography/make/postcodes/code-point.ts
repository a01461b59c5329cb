import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';

/** One postcode: "OL16 1AB" in its parts. `district` and `county` are ONS codes; a postcode without a place has no district. */
export type SourceRow = {
  outward: string;
  sector: string;
  unit: string;
  scottish: boolean;
  district: string;
  county: string;
  ward: string;
};

/** The contents of Code-Point Open, which Ordnance Survey publishes. */
export type CodePoint = {
  edition: string;
  /** The day up to which it includes Royal Mail's changes. */
  asOf: string;
  sha256: string;
  /** Every postcode of Great Britain, one postcode area after another. */
  rows(): Generator<SourceRow>;
  /** The names of districts and wards by their codes, from the list of codes in the file. */
  names(): Promise<Map<string, string>>;
};

/**
 * Opens the file as it is published: `Doc/metadata.txt`, `Doc/Codelist.xlsx` and one CSV for each postcode area.
 *
 * @see https://www.ordnancesurvey.co.uk/products/code-point-open
 * @throws with what is missing, where it is a different file
 */
export function codePoint(zip: Uint8Array): CodePoint {
  const files = namesOfFiles(zip);
  const part = (name: string): Uint8Array => {
    const found = unzipSync(zip, { filter: (file) => file.name === name })[name];
    if (!found) throw new Error(`There is no ${name} in it. Give the zip file of Code-Point Open as it is published.`);
    return found;
  };
  const about = strFromU8(part('Doc/metadata.txt'), true);
  const areas = files.filter((name) => /^Data\/CSV\/\w+\.csv$/.test(name));
  return {
    edition: said(about, /VERSION NUMBER:\s*(\S+)/),
    asOf: said(about, /RM UPDATE DATE:\s*(\d{8})/).replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3'),
    sha256: createHash('sha256').update(zip).digest('hex'),
    *rows() {
      for (const name of areas.toSorted()) yield* complete(about, name, rowsOf(strFromU8(part(name))));
    },
    names: () => namesIn(Buffer.from(part('Doc/Codelist.xlsx'))),
  };
}

/** The names of the files in a zip, without unpacking them. @throws where it is not a zip file */
function namesOfFiles(zip: Uint8Array): string[] {
  const names: string[] = [];
  const filter = ({ name }: { name: string }): boolean => names.push(name) < 0;
  try {
    unzipSync(zip, { filter });
  } catch {
    throw new Error('This is no zip file, or it was cut off. Give the zip file of Code-Point Open as it is published.');
  }
  return names;
}

function said(about: string, form: RegExp): string {
  const [, found] = form.exec(about) ?? [];
  if (!found) throw new Error(`Doc/metadata.txt does not say ${form.source.split(':')[0]?.toLowerCase()}.`);
  return found;
}

/**
 * @throws where the number of postcodes in an area differs from that in Doc/metadata.txt, as in a file that was cut
 *   off
 */
function complete(about: string, name: string, rows: SourceRow[]): SourceRow[] {
  const area = name.slice('Data/CSV/'.length, -'.csv'.length).toUpperCase();
  const [, count] = new RegExp(`^\\s*${area}\\t(\\d+)`, 'm').exec(about) ?? [];
  if (rows.length !== Number(count))
    throw new Error(`${name} has ${rows.length} postcodes, and Doc/metadata.txt says ${count ?? 'nothing of it'}.`);
  return rows;
}

/** The columns are those of Doc/Code-Point_Open_Column_Headers.csv. */
const rowsOf = (text: string): SourceRow[] =>
  (parse(text) as string[][]).map(
    ([postcode = '', , , , country = '', , , county = '', district = '', ward = '']): SourceRow => {
      const sign = postcode.replaceAll(' ', '');
      return {
        outward: sign.slice(0, -3),
        sector: sign.slice(-3, -2),
        unit: sign.slice(-2),
        scottish: country.startsWith('S'),
        district,
        county,
        ward,
      };
    },
  );

/** The sheets of districts and wards, by the names that Ordnance Survey gives them. */
const SHEETS = ['CTY', 'DIS', 'DIW', 'LBO', 'LBW', 'MTD', 'MTW', 'UTA', 'UTE', 'UTW'];

async function namesIn(book: Buffer): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const sheet of SHEETS)
    for (const [name, code] of await readSheet(book, sheet)) names.set(String(code), String(name).trim());
  return names;
}
