import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answer, requestAddress } from '../../../../src/cli/links/request.ts';
import { requestAll } from '../../../../src/cli/links/request-all.ts';
import { type Stub, startStub } from './stub-server.ts';

const SETTINGS = { userAgent: 'links/1 (a test)', timeout: 10_000, retries: 1, pause: 1 };

let stub: Stub;
beforeAll(async () => {
  stub = await startStub();
});
afterAll(() => stub.close());
beforeEach(() => stub.asked.splice(0));
afterEach(() => vi.unstubAllGlobals());

describe('one address', () => {
  const of = (path: string, timeout = SETTINGS.timeout): Promise<Answer> =>
    requestAddress(`${stub.origin}${path}`, { ...SETTINGS, timeout });

  test('that exists is requested once, with HEAD and our own user agent', async () => {
    expect(await of('/ok')).toEqual({ is: 'there' });
    expect(stub.asked).toEqual(['HEAD /ok']);
    expect([...stub.userAgents]).toEqual(['links/1 (a test)']);
  });

  test('that has moved exists, and the new address is given', async () => {
    expect(await of('/moved')).toEqual({ is: 'there', movedTo: `${stub.origin}/ok` });
  });

  test('is requested with GET where the host does not know HEAD', async () => {
    expect(await of('/head-unknown')).toEqual({ is: 'there' });
    expect(stub.asked).toEqual(['HEAD /head-unknown', 'GET /head-unknown']);
  });

  test.each([
    ['/404', { is: 'gone', status: 404 }],
    ['/410', { is: 'gone', status: 410 }],
    ['/401', { is: 'refused', status: 401 }],
    ['/403', { is: 'refused', status: 403 }],
  ])('%s is %o, and is not asked for again', async (path, answer) => {
    expect(await of(path)).toEqual(answer);
    expect(stub.asked).toEqual([`HEAD ${path}`, `GET ${path}`]);
  });

  test.each([
    ['/500', 'status 500'],
    ['/429', 'status 429'],
    ['/cut-off', 'UND_ERR_SOCKET'],
  ])('%s fails (%s), and is asked for again', async (path, why) => {
    expect(await of(path)).toEqual({ is: 'failing', why });
    expect(stub.asked).toEqual([`HEAD ${path}`, `GET ${path}`, `HEAD ${path}`, `GET ${path}`]);
  });

  test('that takes too long fails', async () => {
    expect(await of('/slow', 100)).toEqual({ is: 'failing', why: 'no answer in time' });
  });

  test('that fails once is found at the second attempt', async () => {
    expect(await of('/once-broken')).toEqual({ is: 'there' });
  });

  test('fails where no server listens', async () => {
    const closed = await startStub();
    closed.close();
    expect(await requestAddress(`${closed.origin}/ok`, SETTINGS)).toEqual({ is: 'failing', why: 'ECONNREFUSED' });
  });
});

describe('many addresses', () => {
  test('of one host are requested one at a time, with a pause between', async () => {
    const own = await startStub();
    const heard: string[] = [];
    const began = performance.now();
    const addresses = ['/ok1', '/404', '/ok2'].map((path) => `${own.origin}${path}`);
    await requestAll(addresses, { ...SETTINGS, pause: 40, atOnce: 4 }, (address, { is }) =>
      heard.push(`${address} ${is}`),
    );
    expect(performance.now() - began).toBeGreaterThan(110);
    expect(own.mostAtOnce()).toBe(1);
    expect(heard).toEqual([`${own.origin}/ok1 there`, `${own.origin}/404 gone`, `${own.origin}/ok2 there`]);
    own.close();
  });

  test('of several hosts are requested at the same time, up to a limit', async () => {
    const hosts = await Promise.all(Array.from({ length: 3 }, startStub));
    const open = new Set<string>();
    let most = 0;
    const addresses = hosts.map(({ origin }) => `${origin}/slow`);
    const real = globalThis.fetch;
    vi.stubGlobal('fetch', async (address: string, options: RequestInit) => {
      open.add(address);
      most = Math.max(most, open.size);
      return real(address, options).finally(() => open.delete(address));
    });
    const found: Answer[] = [];
    await requestAll(addresses, { ...SETTINGS, atOnce: 2 }, (_, answer) => found.push(answer));
    expect([most, found.map(({ is }) => is)]).toEqual([2, ['there', 'there', 'there']]);
    for (const host of hosts) host.close();
  });
});
