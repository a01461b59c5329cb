import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../src/analysis/changes/changes.ts';
import { timelines } from '../../../src/analysis/coverage/timelines.ts';
import { byAge } from '../../../src/analysis/staleness.ts';
import { datedCitation } from '../../../src/cli/release/archive.ts';
import { answerFiles } from '../../../src/formats/api/answers.ts';
import { linksOf } from '../../../src/formats/api/links.ts';
import { csv } from '../../../src/formats/csv.ts';
import { csvw } from '../../../src/formats/csvw.ts';
import { dataPackage } from '../../../src/formats/data-package.ts';
import { atom } from '../../../src/formats/feeds/atom.ts';
import { calendarOfChecks } from '../../../src/formats/feeds/calendar.ts';
import { servicesLayer } from '../../../src/formats/geojson.ts';
import { breadcrumbsLd, datasetLd, inHtml, serviceLd } from '../../../src/formats/json-ld.ts';
import { referralFiles } from '../../../src/formats/open-referral/feed.ts';
import { packageFiles } from '../../../src/formats/package-files.ts';
import { workbook } from '../../../src/formats/workbook.ts';
import { boundaries } from '../../../src/geography/boundaries.ts';
import type { Directory } from '../../../src/model/directory.ts';
import { readTree } from '../../../src/model/folder.ts';
import { hexagonPicture } from '../../../src/site/pictures/hexagons.ts';
import { standaloneSvg } from '../../../src/site/pictures/standalone-svg.ts';
import { timelinesPicture } from '../../../src/site/pictures/timelines.ts';
import { HOSTILE_TEXTS, INERT_TEXTS, TEXTS_FOR_FORMATS } from '../../hostile/corpus.ts';
import { makeDirectory } from '../analysis/make.ts';
import { GOOD_FOLDER, TODAY } from '../model/changed-copy.ts';
import { tablesOf } from './all-tables.ts';
import { givenOf } from './api/given.ts';
import { TERMS } from './terms.ts';
import { namesIn } from './xml-names.ts';

const { directory: woods } = readTree(GOOD_FOLDER, TODAY);
const LONG = 2000;
const TEXTS = [...HOSTILE_TEXTS.map(([, text]) => text), ...INERT_TEXTS, ...TEXTS_FOR_FORMATS].filter(
  ({ length }) => length < LONG,
);

/** The value with `text` in place of every text of more than one word, except telephone numbers. */
function withTexts<Value>(value: Value, text: string, key = ''): Value {
  if (typeof value === 'string') return (value.includes(' ') && key !== 'phone' ? text : value) as Value;
  if (Array.isArray(value)) return value.map((item) => withTexts(item, text, key)) as Value;
  if (!value || typeof value !== 'object') return value;
  if (value instanceof Map)
    return new Map([...value].map(([name, item]) => [name, withTexts(item, text)])) as unknown as Value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withTexts(item, text, name)])) as Value;
}

/** The invented directory as somebody with bad intentions would fill it in, if the check did not stop them. */
const filledWith = (text: string): Directory =>
  makeDirectory({
    ...woods,
    services: woods.services.map((service) => ({ ...withTexts(service, text), name: text })),
    models: withTexts(woods.models, text),
    sources: withTexts(woods.sources, text),
    findings: withTexts(woods.findings, text),
    councils: withTexts(woods.councils, text),
  });
const given = (text: string) => givenOf(filledWith(text), TODAY);
const links = linksOf((path) => `https://example.org${path}`);

const HARMLESS = 'Two words';
const harmlessDirectory = filledWith(HARMLESS);

describe.each(TEXTS.map((text) => [JSON.stringify(text), text] as const))('%s', (_, text) => {
  const directory = filledWith(text);

  test('stays a text in JSON, in GeoJSON, and in the feed and its index files, which servers send as HTML', () => {
    const [first] = answerFiles(given(text));
    expect(JSON.parse(JSON.stringify(first?.says)).services[0]).toMatchObject({
      name: text,
      record: { summary: text },
    });
    const layer = servicesLayer(directory, boundaries, links);
    expect(JSON.parse(JSON.stringify(layer)).features[0].properties.name).toBe(text);
    for (const { says } of referralFiles({ directory, today: TODAY, links })) {
      const html = inHtml(says);
      expect(html).not.toContain('<');
      expect(JSON.parse(html)).toEqual(JSON.parse(JSON.stringify(says)));
    }
  });

  test('is one cell of a CSV file, and none that a spreadsheet runs', () => {
    for (const table of tablesOf(directory, TODAY)) {
      const cells: string[][] = parse(csv(table), { bom: true, record_delimiter: '\r\n' });
      expect([table.name, cells.length]).toEqual([table.name, table.rows.length + 1]);
      const run = cells.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell));
      expect([table.name, run]).toEqual([table.name, []]);
    }
  });

  test('adds no element to Atom, no line to a calendar and no element to an SVG picture', () => {
    const about = {
      name: 'changes',
      title: 'Changes',
      author: 'A',
      self: 'https://example.org/a',
      page: 'https://example.org/',
      today: TODAY,
    };
    const feedOf = (of: Directory) => atom(changesOf(of, undefined).changes, about, links);
    expect(namesIn(feedOf(directory))).toEqual(namesIn(feedOf(harmlessDirectory)));
    const linesOf = (of: Directory) =>
      calendarOfChecks(byAge(of, TODAY), TODAY, links)
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .map((line) => /^[A-Z-]*/.exec(line)?.[0]);
    expect(linesOf(directory)).toEqual(linesOf(harmlessDirectory));
    expect(calendarOfChecks(byAge(directory, TODAY), TODAY, links).replaceAll(/\r\n/g, '')).not.toMatch(
      /[\u0000-\u0008\n\r\u007F]/,
    );
    // A text of two lines is drawn as two elements, so names may repeat, but no name is new.
    const picturesOf = (of: Directory, title: string) =>
      [timelinesPicture(timelines(of), TODAY, title), hexagonPicture(of, new Map(), title)].map((svg) =>
        [...new Set([...namesIn(standaloneSvg(svg)), 'tspan', '@x', '@dy'])].toSorted(),
      );
    expect(picturesOf(directory, text)).toEqual(picturesOf(harmlessDirectory, HARMLESS));
  });

  test('ends no block of JSON-LD, and is not in the description of the tables', () => {
    for (const service of directory.services) {
      const block = inHtml(serviceLd(service, directory, links) ?? {});
      expect(block).not.toContain('<');
      expect(JSON.parse(block).name).toBe(text);
    }
    expect(inHtml(breadcrumbsLd([{ label: text, url: 'https://example.org/' }]))).not.toContain('<');
    const described = (of: Directory) => {
      const tables = tablesOf(of, TODAY);
      return JSON.stringify([
        tables.map((table) => csvw(table, TERMS)),
        dataPackage(tables, TERMS, 'https://example.org/'),
        datasetLd(TERMS, 'https://example.org/', []),
      ]).replaceAll(/"bytes":\d+/g, '');
    };
    expect(described(directory)).toBe(described(harmlessDirectory));
  });
});

test('a workbook with all these texts is well-formed, has each as text and has no formula', async () => {
  const [service] = woods.services;
  const services = TEXTS.flatMap((text, at) =>
    service ? { ...withTexts(service, text), id: `s${at}`, name: text } : [],
  );
  const file = await workbook(tablesOf(makeDirectory({ ...woods, services }), TODAY), TERMS);
  const parts = Object.entries(unzipSync(file)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  expect(parts.length).toBeGreaterThan(20);
  for (const [name, content] of parts)
    expect([name, namesIn(new TextDecoder().decode(content)).filter((one) => one === 'f')]).toEqual([name, []]);
  const sheets = await readXlsxFile(Buffer.from(file));
  const names = sheets
    .find(({ sheet }) => sheet === 'services')
    ?.data.slice(1)
    .map((row) => row[1]);
  expect(names).toHaveLength(TEXTS.length);
  // Spaces alone are read as an empty cell.
  expect(names?.filter((name) => typeof name !== 'string' && name !== null)).toEqual([]);
});

test('in the package only data.json depends on the records, and it is valid JSON', async () => {
  const filesOf = (text: string) => packageFiles(answerFiles(given(text))[0]?.says, 'The licence.');
  const harmless = await filesOf(HARMLESS);
  for (const text of TEXTS_FOR_FORMATS.slice(-8)) {
    const files = await filesOf(text);
    expect([...files].filter(([name, content]) => harmless.get(name) !== content).map(([name]) => name)).toEqual([
      'data.json',
    ]);
    expect(JSON.parse(files.get('data.json') ?? '').services[0].name).toBe(text);
  }
});

test('CITATION.cff contains nothing from records: only the day, the commit and the address', () => {
  const text = 'title: A\n';
  expect(datedCitation(text, { day: TODAY, commit: undefined, site: 'https://example.org/' })).toBe(
    `title: A\ndate-released: ${TODAY}\nurl: https://example.org/\n`,
  );
});
