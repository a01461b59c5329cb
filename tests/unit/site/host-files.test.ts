import { expect, test } from 'vitest';
import { HOST_FILES } from '../../../src/site/host-files.ts';

test('other sites may read the data, and no page', () => {
  const headers = HOST_FILES['_headers']?.() ?? '';
  for (const folder of ['/api/*', '/downloads/*', '/open-referral/*'])
    expect(headers).toContain(`${folder}\n  Access-Control-Allow-Origin: *\n`);
  expect(headers.split('\n/')[0]).not.toContain('Access-Control');
});

test('the addresses of Open Referral UK lead to its files', () => {
  const redirects = HOST_FILES['_redirects']?.() ?? '';
  expect(redirects).toContain('/open-referral/ /open-referral/index.json 200\n');
  expect(redirects).toContain('/open-referral/services/:id /open-referral/services/:id.json 200\n');
  const apache = HOST_FILES['.htaccess']?.() ?? '';
  const [, pattern = ''] = /RewriteRule (\S+) open-referral\/\$1\$2\.json/.exec(apache) ?? [];
  expect('open-referral/services/0e2b6a0c-8a5d'.replace(new RegExp(pattern), '$1$2.json')).toBe(
    'services/0e2b6a0c-8a5d.json',
  );
  expect('open-referral/services'.replace(new RegExp(pattern), '$1$2.json')).toBe('services.json');
  expect('open-referral/services.json').not.toMatch(new RegExp(pattern));
  expect(apache).toContain('<FilesMatch "\\.(atom|csv');
  expect(JSON.parse(HOST_FILES['staticwebapp.config.json']?.() ?? '{}').routes.length).toBeGreaterThan(4);
});
