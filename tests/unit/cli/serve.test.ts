import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

test.each(['abc', '0', '-1', '65536', '1e3', '4321.5'])('a PORT of %s gets one sentence', (port) => {
  expect(said({ PORT: port })).toEqual([2, `PORT is "${port}". Write a number from 1 to 65535, such as 4321.\n`]);
});

test('a folder without a site gets one sentence', () => {
  expect(said({})).toEqual([
    2,
    `There is no site in ${folder}/ (index.html is missing). Build it first: npm run build\n`,
  ]);
});

test('a setting that cannot be used gets one sentence', () => {
  expect(said({ MAILBOX: 'nobody' })).toEqual([
    2,
    'MAILBOX is "nobody". Write a mailbox, such as corrections@example.org.\n',
  ]);
});

describe('a served site', () => {
  let server: ChildProcess;
  let address = '';
  beforeAll(async () => {
    for (const page of ['index.html', '404.html']) writeFileSync(join(folder, page), `<p>${page}</p>`);
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

  test('answers what is not HTTP, and every other method, and goes on', async () => {
    const port = Number(new URL(address).port);
    for (const line of [
      'GET /%E0%A4%A HTTP/1.1\r\nHost: x\r\n\r\n',
      'nonsense\r\n\r\n',
      'GET // HTTP/1.1\r\nHost: x\r\n\r\n',
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
});
