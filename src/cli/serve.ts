import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { config } from '../site/config.ts';
import { headers } from '../site/headers.ts';
import { nobodyToTell } from '../site/publisher.ts';

/**
 * Serves the built site as a static host would: its folder, compressed, with its headers and its 404 page. PORT chooses
 * another port than 4321; where that is taken, the next free one is used. Prints the address.
 */
if (!existsSync(join(config.outDir, 'index.html'))) {
  console.error(`There is no site in ${config.outDir}/. Build it first: npm run build`);
  process.exit(2);
}
const base = config.basePath === '/' ? '' : config.basePath;
const notFound = readFileSync(join(config.outDir, '404.html'));
const files = sirv(config.outDir, { etag: true });
const compress = compression();

const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const missing = (): void => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
  };
  const url = request.url ?? '/';
  if (base && url === base) return void response.writeHead(301, { Location: `${base}/` }).end();
  if (base && !url.startsWith(`${base}/`)) return missing();
  request.url = url.slice(base.length) || '/';
  return compress(request, response, () => files(request, response, missing));
});

const listen = (port: number, tries = 20): void => {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || !tries) throw error;
    listen(port + 1, tries - 1);
  });
  server.listen(port, '127.0.0.1', () => {
    server.removeAllListeners('error');
    console.log(`Recurrent Care Map is at http://localhost:${port}${base}/  (Ctrl+C stops it)`);
    const note = nobodyToTell(config);
    if (note) console.log(note);
  });
};
listen(Number(process.env['PORT'] ?? 4321));
