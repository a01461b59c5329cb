import { expect, test } from 'vitest';
import { headersFor } from '../../../src/site/headers.ts';
import { hostFilesFor } from '../../../src/site/host-files.ts';

test('a site at the root of its host requires https; one in a folder leaves that to the host', () => {
  expect(headersFor('/')).toHaveProperty('Strict-Transport-Security');
  expect(headersFor('/map')).not.toHaveProperty('Strict-Transport-Security');
  expect(Object.keys(headersFor('/'))).toEqual(expect.arrayContaining(Object.keys(headersFor('/map'))));
});

test.each([
  ['/', '/404.html', '/*'],
  ['/map', '/map/404.html', '/map/*'],
])('under %s the page for what is not found is %s', (base, page, all) => {
  const files = hostFilesFor(base);
  expect(files['.htaccess']).toContain(`\nErrorDocument 404 ${page}\n`);
  expect(JSON.parse(files['staticwebapp.config.json'] ?? '').responseOverrides).toEqual({ 404: { rewrite: page } });
  expect(files['_headers']?.split('\n')[0]).toBe(all);
});

test('other sites may read the data, and no page', () => {
  const headers = hostFilesFor('/')['_headers'] ?? '';
  for (const folder of ['/api/*', '/downloads/*', '/open-referral/*'])
    expect(headers).toContain(`${folder}\n  Access-Control-Allow-Origin: *\n`);
  expect(headers.split('\n/')[0]).not.toContain('Access-Control');
  expect(headers).toContain(
    '\n/open-referral/*\n  Access-Control-Allow-Origin: *\n  Content-Type: application/json; charset=utf-8\n',
  );
});

test('the addresses of Open Referral UK lead to its files', () => {
  const files = hostFilesFor('/');
  expect(files['_redirects']).toContain('/open-referral/ /open-referral/index.json 200\n');
  expect(hostFilesFor('/map')['_redirects']).toContain(
    '/map/open-referral/services /map/open-referral/services.json 200\n',
  );
  // A redirect with a placeholder would also apply where the file itself is requested.
  expect(files['_redirects']).not.toContain(':');
  const apache = files['.htaccess'] ?? '';
  const [, pattern = ''] = /RewriteRule (\S+) open-referral\/\$1\$2\.json/.exec(apache) ?? [];
  expect('open-referral/services/0e2b6a0c-8a5d'.replace(new RegExp(pattern), '$1$2.json')).toBe(
    'services/0e2b6a0c-8a5d.json',
  );
  expect('open-referral/services'.replace(new RegExp(pattern), '$1$2.json')).toBe('services.json');
  expect('open-referral/services.json').not.toMatch(new RegExp(pattern));
  expect(apache).toContain('<FilesMatch "\\.(atom|csv');
  expect(JSON.parse(files['staticwebapp.config.json'] ?? '{}').routes.length).toBeGreaterThan(4);
});
