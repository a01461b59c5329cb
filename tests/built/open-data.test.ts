import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { dataPackage } from '../../src/formats/data-package.ts';
import { REFERRAL_ANSWERS, type ReferralAnswer } from '../../src/formats/open-referral/schemas.ts';
import { SERVICE_COLUMNS } from '../../src/formats/tables/services.ts';
import { crossingsIn, faultsOfLayer } from '../unit/formats/layer-faults.ts';
import { faultsOfDescriptor, faultsOfFiles } from '../unit/formats/package-faults.ts';
import { namesIn } from '../unit/formats/xml-names.ts';
import { attributes, filesOf, pagesOf, SITE } from './site.ts';

const read = (file: string): string => readFileSync(join(SITE, file), 'utf8');
const json = (file: string) => JSON.parse(read(file));
const there = new Set(filesOf(SITE));
const tables = json('downloads/datapackage.json') as ReturnType<typeof dataPackage>;
const headingsOf = (file: string): string[] => (parse(read(file), { bom: true, to_line: 1 }) as string[][])[0] ?? [];

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const schemas = new Map(
  filesOf(join(SITE, 'api/v1/schemas')).map((file) => [file, ajv.compile(json(`api/v1/schemas/${file}`))]),
);

/** The faults of an answer of /api/v1/, by the schema that is published with it. */
function faultsOfAnswer(file: string): unknown[] {
  const [, folder, name = ''] = /^api\/v1\/(?:(services|areas)\/)?(.+)$/.exec(file) ?? [];
  const validate = schemas.get(folder ? `${folder.replace(/s$/, '')}.json` : name);
  return validate?.(json(file)) ? [] : [validate?.errors ?? 'no schema'];
}

/** The faults of a file of the feed by its schema. The index file of a folder must equal the file of the same name. */
function faultsOfReferral(file: string): unknown[] {
  if (file.endsWith('.html')) {
    const beside = file
      .replace(/^open-referral\/index\.html$/, 'open-referral/index.json')
      .replace(/\/index\.html$/, '.json');
    return read(file).includes('<') || JSON.stringify(json(beside)) !== JSON.stringify(json(file)) ? ['differs'] : [];
  }
  const [, list = '', one] = /^open-referral\/(?:closed-)?([a-z_]+)(\/.+)?\.json$/.exec(file) ?? [];
  const single = list === 'taxonomies' ? 'taxonomy' : list.replace(/s$/, '');
  const name = list === 'index' ? 'api_details' : `${single}${one ? '' : '_list'}`;
  return REFERRAL_ANSWERS[name as ReferralAnswer].safeParse(json(file)).error?.issues ?? [];
}

function faultsOfAtom(file: string): unknown[] {
  const names = namesIn(read(file));
  const count = (name: string) => names.filter((one) => one === name).length;
  const entries = count('entry');
  const ids = [...read(file).matchAll(/<id>(.*?)<\/id>/g)].map(([, id = '']) => id);
  return [
    ...(names[0] === 'feed' ? [] : ['no feed']),
    ...['id', 'title', 'updated'].filter((name) => count(name) !== entries + 1),
    ...(new Set(ids).size === ids.length && ids.every((id) => /^urn:uuid:[0-9a-f-]{36}$/.test(id)) ? [] : ['ids']),
  ];
}

function faultsOfCalendar(file: string): unknown[] {
  const text = read(file);
  const count = (line: string) => text.split('\r\n').filter((one) => one.startsWith(line)).length;
  return [
    ...(text.endsWith('END:VCALENDAR\r\n') && !/[^\r]\n/.test(text) ? [] : ['lines']),
    ...['UID:', 'DTSTAMP:', 'DTSTART', 'END:VEVENT'].filter((line) => count(line) !== count('BEGIN:VEVENT')),
    ...text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75),
  ];
}

type Metadata = { url: string; tableSchema: { columns: { name: string }[] } };
const faultsOfMetadata = (file: string): unknown[] => {
  const { url, tableSchema } = json(file) as Metadata;
  const named = tableSchema.columns.map(({ name }) => name).join();
  return named === headingsOf(`downloads/${url}`).join() ? [] : [url];
};

/** Every kind of file that can be downloaded, with a function that finds its faults. */
const KINDS: [RegExp, (file: string) => unknown[] | Promise<unknown[]>][] = [
  [/^api\/v1\/schemas\/[a-z]+\.json$/, (file) => (ajv.validateSchema(json(file)) ? [] : [file])],
  [/^api\/v1\/openapi\.json$/, (file) => (json(file).openapi === '3.1.0' ? [] : [file])],
  [/^api\/v1\/(?!schemas|openapi).+\.json$/, faultsOfAnswer],
  [
    /^downloads\/.+\.csv$/,
    (file) => (tables.resources.some(({ path }) => `downloads/${path}` === file) ? [] : ['not named']),
  ],
  [/^downloads\/.+\.csv-metadata\.json$/, faultsOfMetadata],
  [
    /^downloads\/datapackage\.json$/,
    (file) => [...faultsOfDescriptor(json(file)), ...faultsOfFiles(tables, (path) => read(`downloads/${path}`))],
  ],
  [/^downloads\/.+\.geojson$/, (file) => [...faultsOfLayer(json(file)), ...crossingsIn(json(file))]],
  [
    /^downloads\/services\.json$/,
    (file) =>
      (json(file) as object[]).filter(
        (line) => Object.keys(line).join() !== SERVICE_COLUMNS.map(({ name }) => name).join(),
      ),
  ],
  [
    /^downloads\/recurrent-care-map\.xlsx$/,
    async (file) => {
      const sheets = (await readXlsxFile(join(SITE, file))).map(({ sheet }) => sheet);
      return [...['about', 'columns'], ...tables.resources.map(({ name }) => name)].filter(
        (name) => !sheets.includes(name),
      );
    },
  ],
  [/^downloads\/index\.html$/, () => []],
  [/^feeds\/.+\.atom$/, faultsOfAtom],
  [/^feeds\/checks\.ics$/, faultsOfCalendar],
  [/^open-referral\/.+\.(?:json|html)$/, faultsOfReferral],
  [/^pictures\/.+\.svg$/, (file) => (namesIn(read(file))[0] === 'svg' ? [] : [file])],
];

describe('every downloadable file is valid for its kind', () => {
  const taken = [...there].filter((file) => /^(?:api|downloads|feeds|open-referral)\/|^pictures\/.+\.svg$/.test(file));

  test('each file is of one kind, and every kind occurs', () => {
    expect(taken.filter((file) => KINDS.filter(([kind]) => kind.test(file)).length !== 1)).toEqual([]);
    expect(KINDS.filter(([kind]) => !taken.some((file) => kind.test(file))).map(([kind]) => kind.source)).toEqual([]);
  });

  test.each(KINDS.map(([kind, faults]) => [kind.source, kind, faults] as const))('%s', async (_, kind, faults) => {
    for (const file of taken.filter((one) => kind.test(one))) expect([file, await faults(file)]).toEqual([file, []]);
  });
});

describe('/data/', () => {
  const { html } = pagesOf(SITE).find(({ path }) => path === '/data/') ?? { html: '' };
  const origin = /<link rel="canonical" href="(https?:\/\/[^/"]+)/.exec(html)?.[1] ?? '';
  const fileAt = (address: string): string => {
    const path = address.replace(origin, '').replace(/^\//, '');
    return there.has(path) ? path : `${path.replace(/\/$/, '')}/index.html`.replace(/^\//, '');
  };

  test('names only files that exist, in its examples too', () => {
    const examples = [...html.matchAll(/<pre[^>]*>(.*?)<\/pre>/gs)].map(([, code = '']) => code).join('\n');
    const named = [...examples.matchAll(/https?:\/\/[^\s"'&)]+/g)].map(([address]) => address);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((address) => !there.has(fileAt(address)))).toEqual([]);
  });

  test('offers every table with five example rows, how to cite it, and what changes', () => {
    for (const { name } of tables.resources) expect(html).toContain(`of ${name}.csv</summary>`);
    for (const id of ['licence', 'cite', 'releases', 'changes']) expect(html).toContain(`<h2 id="${id}"`);
  });

  test('the files that pages offer to programs exist, and every service and area links to its file', () => {
    const named = pagesOf(SITE).flatMap(({ html: page }) =>
      [...page.matchAll(/<link rel="alternate"[^>]*>/g)].flatMap(([tag]) => attributes(tag, 'href')),
    );
    expect(named.filter((address) => !there.has(fileAt(address)))).toEqual([]);
    const linked = new Set(named.map(fileAt));
    const records = [...there].filter((file) => /^api\/v1\/(?:services|areas)\//.test(file));
    expect(records.length).toBeGreaterThan(200);
    expect(records.filter((file) => !linked.has(file))).toEqual([]);
  });
});
