import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { allPages, githubApi } from '../../../src/github/api.ts';

test('a list of more than a hundred items is read to its end', async () => {
  const pages = [Array.from({ length: 100 }, (_, at) => at), [100]];
  const items = await allPages(async (_, path) => pages[Number(path.at(-1)) - 1], 'repos/example/map/labels');
  expect(items).toHaveLength(101);
});

test('an error of GitHub is thrown with its status and without the token', async () => {
  const server = createServer((_, response) => response.writeHead(403).end('{}')).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as { port: number };
  const asked = githubApi(`http://127.0.0.1:${port}`, 'a-token')('GET', 'repos/example/map');
  await expect(asked).rejects.toThrow(/^GitHub answered 403 to GET repos\/example\/map\.$/);
  server.close();
});
