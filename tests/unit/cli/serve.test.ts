import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const SERVE = ['node_modules/.bin/node', ['src/cli/serve.ts']] as const;
const PORT = '4790';
const folder = mkdtempSync(join(tmpdir(), 'recurrent-care-map-served-'));
const env = (more: Record<string, string>) => ({ ...process.env, OUT_DIR: folder, ...more });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const said = (more: Record<string, string>) => {
  const { status, stderr } = spawnSync(...SERVE, { encoding: 'utf8', env: env(more) });
  return [status, stderr];
};

test.each(['abc', '0', '-1', '65536', '1e3', '4321.5'])('a PORT of %s is rejected in one sentence', (port) => {
  expect(said({ PORT: port })).toEqual([2, `PORT is "${port}". Write a number from 1 to 65535, such as 4321.\n`]);
});

test('a folder without a site is rejected in one sentence', () => {
  expect(said({})).toEqual([
    2,
    `There is no site in ${folder}/ (index.html is missing). Build it first: npm run build\n`,
  ]);
});

test('a setting that cannot be used is rejected in one sentence', () => {
  expect(said({ MAILBOX: 'nobody' })).toEqual([
    2,
    'MAILBOX is "nobody". Write a mailbox, such as corrections@example.org.\n',
  ]);
});

describe('a served site', () => {
  let server: ChildProcess;
  let address = '';
  beforeAll(async () => {
    for (const page of ['index.html', '404.html', 'gone.html']) writeFileSync(join(folder, page), `<p>${page}</p>`);
    mkdirSync(join(folder, 'open-referral/services'), { recursive: true });
    writeFileSync(join(folder, 'open-referral/services/index.html'), '{"empty":true}');
    server = spawn(...SERVE, { env: env({ PORT }), stdio: ['ignore', 'pipe', 'inherit'] });
    address = await new Promise((resolve) =>
      server.stdout?.on('data', (text) => resolve(/http:\S+/.exec(String(text))?.[0] ?? '')),
    );
  });
  afterAll(() => server.kill());

  test.each(['bytes=5-2', 'bytes=-5', 'bytes=99-', 'bytes=a-b', 'nonsense'])(
    'answers with the whole page where a part is asked for (%s), and goes on',
    async (range) => {
      const answer = await fetch(address, { headers: { range } });
      expect([answer.status, await answer.text()]).toEqual([200, '<p>index.html</p>']);
    },
  );

  test.each(['', '/', '/?page=1'])(
    'answers for the feed with JSON that other sites may read, at the standard’s address with “%s” after it',
    async (end) => {
      const answer = await fetch(`${address}open-referral/services${end}`);
      expect([answer.status, await answer.json()]).toEqual([200, { empty: true }]);
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect((await fetch(address)).headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('rejects what is not HTTP, and every other method, and keeps running', async () => {
    const port = Number(new URL(address).port);
    const get = (path: string, ...headers: string[]) =>
      `${[`GET ${path} HTTP/1.1`, 'Host: x', ...headers].join('\r\n')}\r\n\r\n`;
    for (const line of [
      get('/%E0%A4%A'),
      get('/%'),
      get('/%00'),
      get('/\0'),
      get('//'),
      get('/../../etc/passwd'),
      get('/%2e%2e/%2e%2e/etc/passwd'),
      get('http://other.example/'),
      get('*'),
      get(`/${'a'.repeat(200_000)}`),
      get(`/?${'a=b&'.repeat(3000)}`),
      get('/', `X: ${'a'.repeat(100_000)}`),
      get('/', 'If-None-Match: W/"x"', 'If-Modified-Since: never'),
      get('/', 'Accept-Encoding: br;q=x, gzip;q=-1, *;q=9'),
      get('/', 'Content-Length: 5', 'Transfer-Encoding: chunked'),
      get('/', 'Upgrade: websocket', 'Connection: Upgrade'),
      get('/', 'Expect: 200-ok'),
      'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n',
      'HEAD / HTTP/1.1\r\nHost: x\r\n\r\n',
      'TRACE / HTTP/1.1\r\nHost: x\r\n\r\n',
      'nonsense\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      '\x16\x03\x01\x02\0',
    ])
      await new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => socket.end(line));
        socket
          .on('close', () => resolve())
          .on('error', () => resolve())
          .resume();
      });
    expect((await fetch(address, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${address}nowhere/`)).status).toBe(404);
    expect((await fetch(address)).status).toBe(200);
  });

  test('a file that is removed while the site is served ends one answer, and the server keeps running', async () => {
    const file = join(folder, 'gone.html');
    expect((await fetch(`${address}gone`)).status).toBe(200);
    rmSync(file);
    await expect(fetch(`${address}gone`).then((answer) => answer.text())).rejects.toThrow();
    expect((await fetch(address)).status).toBe(200);
  });
});
