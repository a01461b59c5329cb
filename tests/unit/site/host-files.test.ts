import { expect, test } from 'vitest';
import { headersFor } from '../../../src/site/headers.ts';
import { hostFilesFor } from '../../../src/site/host-files.ts';

test('a site that has its host to itself binds it to https; one in a folder leaves that to the host', () => {
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
