import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, headersOf } from '../site/headers.ts';
import { missingContact } from '../site/publisher.ts';

const MAX_PORT = 65_535;

/**
 * Serves the built site as a static host would, with compression, its headers and its 404 page. PORT sets the port
 * (4321 by default); where it is taken, the next free one is used. Prints the address.
 */
async function main(): Promise<void> {
  const port = portOf(process.env['PORT']);
  // Imported here, so that an error in the settings is printed like any other.
  const { config } = await import('../site/config.ts');
  for (const page of ['index.html', '404.html'])
    if (!existsSync(join(config.outDir, page)))
      throw new Error(`There is no site in ${config.outDir}/ (${page} is missing). Build it first: npm run build`);
  listen(answering(config), config.basePath === '/' ? '' : config.basePath, port, missingContact(config));
}

/** The requested port. @throws where it is not a port */
function portOf(asked: string | undefined): number {
  const port = Number(asked || 4321);
  if (Number.isInteger(port) && port > 0 && port <= MAX_PORT && /^\d*$/.test(asked ?? '')) return port;
  throw new Error(`PORT is "${asked}". Write a number from 1 to ${MAX_PORT}, such as 4321.`);
}

/** A request listener for the site in a folder. */
function answering({ outDir, basePath }: { outDir: string; basePath: string }): RequestListener {
  const base = basePath === '/' ? '' : basePath;
  const headers = Object.entries(headersFor(basePath));
  const notFound = readFileSync(join(outDir, '404.html'));
  const files = sirv(outDir, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    },
  });
  const compress = compression();
  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const missing = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    // sirv does not check whether the requested range of a file exists: a range that ends before it begins would stop
    // the server.
    delete request.headers.range;
    // sirv lists the files when it starts: a file that a new build has since removed would also stop the server.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    const url = request.url ?? '/';
    if (base && url === base) return void response.writeHead(301, { Location: `${base}/` }).end();
    if (base && !url.startsWith(`${base}/`)) return missing();
    request.url = url.slice(base.length) || '/';
    return compress(request as never, response as never, () => files(request, response, missing));
  };
}

function listen(answer: RequestListener, base: string, port: number, note: string | undefined, tries = 20): void {
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      // An unexpected error refuses this request, and the server continues.
      if (!response.headersSent) response.writeHead(400);
      response.end();
    }
  });
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && tries && port < MAX_PORT) return listen(answer, base, port + 1, note, tries - 1);
    console.error(`Port ${port} cannot be used (${error.code}). Choose another one with PORT.`);
    process.exitCode = 2;
  });
  server.listen(port, '127.0.0.1', () => {
    console.log(`Recurrent Care Map is at http://localhost:${port}${base}/  (Ctrl+C stops it)`);
    if (note) console.log(note);
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
