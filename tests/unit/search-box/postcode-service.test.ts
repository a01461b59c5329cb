import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookUp } from '../../../src/search-box/postcode-service.ts';

/** Answers as postcodes.io does, and in each way that it or the line can fail. */
let server: Server;
let service = '';
const asked: string[] = [];
const result = (codes: unknown) => JSON.stringify({ status: 200, result: { postcode: 'x', codes } });

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const say = (status: number, body: string) => response.writeHead(status).end(body);
    switch (request.url) {
      case '/postcodes/M5%204WT':
        return say(200, result({ admin_district: 'E08000006', admin_county: 'E99999999' }));
      case '/postcodes/CT1%202EH':
        return say(200, result({ admin_district: 'E07000106', admin_county: 'E10000016' }));
      case '/postcodes/AA1%201AA':
        return say(404, '{"status":404,"error":"Postcode not found"}');
      case '/postcodes/BB1%201BB':
        return say(503, 'busy');
      case '/postcodes/CC1%201CC':
        return say(200, '<p>not JSON');
      case '/postcodes/DD1%201DD':
        return say(200, '{"result": null}');
      default:
        return undefined; // never answers
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  service = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.closeAllConnections());

test('gives the codes of the county and the district, the county first', async () => {
  expect(await lookUp(service, 'M5 4WT')).toEqual({ codes: ['E99999999', 'E08000006'] });
  expect(await lookUp(service, 'CT1 2EH')).toEqual({ codes: ['E10000016', 'E07000106'] });
});

test('sends the postcode and nothing else', async () => {
  asked.length = 0;
  await lookUp(service, 'M5 4WT');
  expect(asked).toEqual(['/postcodes/M5%204WT']);
});

test.each([
  ['not found', 'AA1 1AA', 'does not know AA1 1AA'],
  ['busy', 'BB1 1BB', 'not answering now (503)'],
  ['not JSON', 'CC1 1CC', 'cannot be read'],
  ['of another shape', 'DD1 1DD', 'cannot be read'],
])('an answer that is %s says what to do, and never “invalid”', async (_, postcode, said) => {
  const found = await lookUp(service, postcode);
  expect(found).toEqual({ failure: expect.stringContaining(said) });
  expect(JSON.stringify(found)).toMatch(/[Cc]hoose the council/);
  expect(JSON.stringify(found)).not.toMatch(/invalid/i);
});

test('a service that does not answer in time, and one that is not there', async () => {
  expect(await lookUp(service, 'ZZ9 9ZZ', 50)).toEqual({ failure: expect.stringContaining('took too long') });
  expect(await lookUp('http://localhost:1', 'M5 4WT')).toEqual({ failure: expect.stringContaining('offline') });
});
