import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/model/problem.ts';
import { readDirectory } from '../../src/model/read.ts';
import { EXAMPLE } from '../unit/real-data/contributions.ts';
import { directory, TODAY } from '../unit/real-data/reading.ts';
import { build } from './build.ts';
import { attributes, filesOf, pagesOf, SITE } from './site.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

// Ten years and a month after the end of the month in which this service was confirmed.
const [dated] = directory.services.filter(({ status }) => /^\d{4}-\d{2}$/.test(status['as-of'] ?? ''));
const [year = 0, month = 0] = (dated?.status['as-of'] ?? '').split('-').map(Number);
const LATER = new Date(Date.UTC(year + 10, month + 1, 1)).toISOString().slice(0, 10);

describe('a site under a path of another site, ten years later', () => {
  let folder = '';
  beforeAll(() => {
    const built = build({
      SITE_URL: 'https://example.org',
      BASE_PATH: '/map',
      REPOSITORY_URL: 'https://example.com/project',
      BUILD_DATE: LATER,
    });
    expect([built.status, built.output]).toEqual([0, expect.any(String)]);
    folder = built.folder;
    folders.push(folder);
  });

  test('every link inside the site begins with the base path', () => {
    const astray = pagesOf(folder).flatMap(({ path, html }) =>
      [
        'href',
        'src',
        'data-index',
        'data-boundaries',
        'data-councils',
        'data-postcodes',
        'data-match-data',
        'data-match-page',
        'data-base',
        'component-url',
        'renderer-url',
      ]
        .flatMap((name) => attributes(html, name))
        .filter((target) => target.startsWith('/') && !target.startsWith('/map/'))
        .map((target) => `${path} -> ${target}`),
    );
    expect(astray).toEqual([]);
    expect(readFileSync(join(folder, 'search.json'), 'utf8')).toContain('"/map/services/');
    const map = readFileSync(join(folder, 'map/index.html'), 'utf8');
    expect(/outlinesUrl&quot;:\[0,&quot;([^&]*?)boundaries/.exec(map)?.[1]).toBe('/map/_astro/');
  });

  test('canonical links, the share image, the sitemap and robots.txt have full addresses', () => {
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

  test('the files for the hosts use the base path, and affect no other page of the host', () => {
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    expect(read('.htaccess')).toContain('ErrorDocument 404 /map/404.html');
    expect(read('staticwebapp.config.json')).toContain('"rewrite": "/map/404.html"');
    expect(read('_headers')).toMatch(/^\/map\/\*\n/);
    for (const file of ['.htaccess', 'staticwebapp.config.json', '_headers'])
      expect(read(file)).not.toContain('Strict-Transport-Security');
  });

  test('“correct this entry” opens the form with the record, and its file where the repository is configured', () => {
    for (const { id, region } of directory.services) {
      const page = readFileSync(join(folder, `services/${id}/index.html`), 'utf8');
      expect(page).toContain(`href="https://example.com/project/edit/main/data/services/${region}/${id}.yaml"`);
      expect(page).toContain(`href="/map/contribute/?correct=${id}#form"`);
    }
  });

  test('ages are counted from BUILD_DATE', () => {
    expect(readFileSync(join(folder, `services/${dated?.id}/index.html`), 'utf8')).toMatch(
      new RegExp(`: [A-Z][a-z]+ ${year}, over ten years ago\\.`),
    );
  });
});

test('no page may ask another site for anything', () => {
  const asking = pagesOf(SITE).filter(({ html }) => !/connect-src 'self';/.test(html));
  expect(asking.map(({ path }) => path)).toEqual([]);
});

test('no page contains the path of the folder that it was built in, nor an island name that depends on it', () => {
  const { html } = pagesOf(SITE).find(({ path }) => path === '/map/') ?? { html: '' };
  expect(html).toContain('<astro-island ');
  for (const page of pagesOf(SITE)) {
    expect(page.html).not.toContain(process.cwd());
    expect(page.html).not.toMatch(/<astro-island[^>]* uid=/);
  }
});

test('two builds of one commit have the same bytes', () => {
  const again = build({});
  folders.push(again.folder);
  expect(again.status).toBe(0);
  expect(filesOf(again.folder)).toEqual(filesOf(SITE));
  const differing = filesOf(SITE).filter(
    (file) => !readFileSync(join(SITE, file)).equals(readFileSync(join(again.folder, file))),
  );
  expect(differing).toEqual([]);
});

test('a BUILD_DATE that is not a date stops the build', () => {
  const wrong = build({ BUILD_DATE: 'tomorrow' });
  folders.push(wrong.folder);
  expect(wrong.status).not.toBe(0);
  expect(wrong.output).toContain('BUILD_DATE is "tomorrow"');
});

test('a broken record stops the build with the messages of the check', () => {
  const data = mkdtempSync(join(tmpdir(), 'recurrent-care-map-data-'));
  folders.push(data);
  cpSync('data', data, { recursive: true });
  const broken = EXAMPLE.replace('areas: [salford]', 'areas: [slaford]').replace(
    'state: operational',
    'state: running',
  );
  writeFileSync(join(data, 'services/north-west/new-page.yaml'), broken);
  const messages = readDirectory(data, TODAY).problems.map(formatProblem);
  const stopped = build({ DATA_DIR: data });
  folders.push(stopped.folder);
  expect(messages.length).toBeGreaterThan(0);
  expect(stopped.status).not.toBe(0);
  for (const message of messages) expect(stopped.output).toContain(message);
  expect(filesOf(stopped.folder).filter((name) => name.endsWith('.html'))).toEqual([]);
});
