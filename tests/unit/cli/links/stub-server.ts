import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A local server that answers in the ways that web servers do, and remembers the requests. */
export type Stub = {
  /** `http://127.0.0.1:port` */
  origin: string;
  /** Every request, such as `HEAD /ok`, with its user agent. */
  asked: string[];
  userAgents: Set<string>;
  /** The largest number of requests that were open at the same time. */
  mostAtOnce(): number;
  close(): void;
};

const SLOW = 400;

export function startStub(): Promise<Stub> {
  const asked: string[] = [];
  const userAgents = new Set<string>();
  let [open, most] = [0, 0];
  const server = createServer((request, response) => {
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    const path = request.url ?? '/';
    asked.push(`${request.method} ${path}`);
    userAgents.add(request.headers['user-agent'] ?? '');
    const before = asked.filter((line) => line === `${request.method} ${path}`).length - 1;
    respond(path, request.method ?? '', before, response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = (): void => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ origin: `http://127.0.0.1:${port}`, asked, userAgents, mostAtOnce: () => most, close });
    });
  });
}

/** @param before how often the same was requested before */
function respond(path: string, method: string, before: number, response: ServerResponse): void {
  if (path === '/cut-off') response.destroy();
  else if (path === '/slow') setTimeout(() => response.writeHead(200).end(), SLOW);
  else if (path === '/moved') response.writeHead(301, { Location: '/ok' }).end();
  else response.writeHead(statusOf(path, method, before)).end();
}

function statusOf(path: string, method: string, before: number): number {
  if (path.startsWith('/ok')) return 200;
  if (path === '/head-unknown') return method === 'HEAD' ? 405 : 200;
  if (path === '/once-broken') return before ? 200 : 500;
  return Number(path.slice(1)) || 404;
}
