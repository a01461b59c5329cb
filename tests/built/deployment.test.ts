import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/model/problem.ts';
import { readDirectory } from '../../src/model/read.ts';
import { build } from './build.ts';
import { attributes, filesOf, pagesOf, SITE } from './site.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('under a path of another site', () => {
  let folder = '';
  beforeAll(() => {
    const built = build({
      SITE_URL: 'https://example.org',
      BASE_PATH: '/map',
      REPOSITORY_URL: 'https://example.com/project',
      POSTCODE_URL: 'https://postcodes.example.org/v1/',
    });
    expect([built.status, built.output]).toEqual([0, expect.any(String)]);
    folder = built.folder;
    folders.push(folder);
  });

  test('every link inside the site begins with the path', () => {
    const astray = pagesOf(folder).flatMap(({ path, html }) =>
      ['href', 'src', 'data-index', 'data-boundaries', 'data-councils', 'component-url', 'renderer-url']
        .flatMap((name) => attributes(html, name))
        .filter((target) => target.startsWith('/') && !target.startsWith('/map/'))
        .map((target) => `${path} -> ${target}`),
    );
    expect(astray).toEqual([]);
    expect(readFileSync(join(folder, 'search.json'), 'utf8')).toContain('"/map/services/');
    const map = readFileSync(join(folder, 'map/index.html'), 'utf8');
    expect(/outlinesUrl&quot;:\[0,&quot;([^&]*?)boundaries/.exec(map)?.[1]).toBe('/map/_astro/');
  });

  test('canonical links, the share image, the sitemap and robots.txt name the site whole', () => {
    const home = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(home).toContain('<link rel="canonical" href="https://example.org/map/">');
    expect(home).toContain('content="https://example.org/map/share.png"');
    expect(readFileSync(join(folder, 'sitemap-0.xml'), 'utf8')).toContain(
      '<loc>https://example.org/map/services/</loc>',
    );
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://example.org/map/sitemap-index.xml',
    );
  });

  test('the hosts’ files know the path, and bind no other page of the host', () => {
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    expect(read('.htaccess')).toContain('ErrorDocument 404 /map/404.html');
    expect(read('staticwebapp.config.json')).toContain('"rewrite": "/map/404.html"');
    expect(read('_headers')).toMatch(/^\/map\/\*\n/);
    for (const file of ['.htaccess', 'staticwebapp.config.json', '_headers'])
      expect(read(file)).not.toContain('Strict-Transport-Security');
  });

  test('a postcode service stands in the box, in the policy and in Privacy', () => {
    const home = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(home).toContain('data-postcodes="https://postcodes.example.org/v1"');
    expect(home).toContain("connect-src 'self' https://postcodes.example.org;");
    expect(readFileSync(join(folder, 'privacy/index.html'), 'utf8')).toContain('looked up at postcodes.example.org');
    expect(home).not.toContain('asks no other site for anything');
  });

  test('“correct this entry” opens the form with the record, and its file where the repository is known', () => {
    const page = readFileSync(join(folder, 'services/nest-rochdale/index.html'), 'utf8');
    expect(page).toContain('href="https://example.com/project/edit/main/data/services/north-west/nest-rochdale.yaml"');
    expect(page).toContain('href="/map/contribute/?correct=nest-rochdale#form"');
  });
});

test('without a postcode service no page names one, or may ask one', () => {
  const asking = pagesOf(SITE).filter(
    ({ html }) => html.includes('data-postcodes') || /connect-src 'self' [^;]/.test(html),
  );
  expect(asking.map(({ path }) => path)).toEqual([]);
});

test('two builds of one commit are the same to the byte', () => {
  const again = build({});
  folders.push(again.folder);
  expect(again.status).toBe(0);
  expect(filesOf(again.folder)).toEqual(filesOf(SITE));
  const differing = filesOf(SITE).filter(
    (file) => !readFileSync(join(SITE, file)).equals(readFileSync(join(again.folder, file))),
  );
  expect(differing).toEqual([]);
});

test('ages are counted from BUILD_DATE, and a date that is none stops the build', () => {
  const later = build({ BUILD_DATE: '2031-05-01' });
  folders.push(later.folder);
  expect(readFileSync(join(later.folder, 'services/nest-rochdale/index.html'), 'utf8')).toContain(
    'March 2021, over ten years ago',
  );
  const wrong = build({ BUILD_DATE: 'tomorrow' });
  folders.push(wrong.folder);
  expect(wrong.status).not.toBe(0);
  expect(wrong.output).toContain('BUILD_DATE is "tomorrow"');
});

test('a broken record stops the build with the messages of the check', () => {
  const data = mkdtempSync(join(tmpdir(), 'recurrent-care-map-data-'));
  folders.push(data);
  cpSync('data', data, { recursive: true });
  const file = join(data, 'services/north-west/nest-rochdale.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8')
      .replace('areas: [rochdale]', 'areas: [rochdlae]')
      .replace('state: operational', 'state: running'),
  );
  const messages = readDirectory(data, '2026-11-24').problems.map(formatProblem);
  const stopped = build({ DATA_DIR: data });
  folders.push(stopped.folder);
  expect(messages.length).toBeGreaterThan(0);
  expect(stopped.status).not.toBe(0);
  for (const message of messages) expect(stopped.output).toContain(message);
  expect(filesOf(stopped.folder).filter((name) => name.endsWith('.html'))).toEqual([]);
});
