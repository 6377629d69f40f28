import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

/** How Express's middleware is called; it asks no more of a request than Node gives. */
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The base path that a site was built for, with a closing slash, as its pages say it. */
export function readBase(dist: string): string {
  const base = /data-base="?([^"\s>]+)/.exec(readFileSync(join(dist, 'index.html'), 'utf8'))?.[1] ?? '/';
  return base.endsWith('/') ? base : `${base}/`;
}

/** A server of a built site under its base path: compressed, `404.html` where there is nothing. Not yet listening. */
export function createSiteServer(dist: string, base = readBase(dist)): Server {
  const compress = compression() as unknown as Middleware;
  const files = sirv(dist, {
    etag: true,
    setHeaders: (response, path) => {
      const text = /\.(csv|txt)$/.exec(path)?.[1];
      if (text) response.setHeader('content-type', `text/${text === 'txt' ? 'plain' : text}; charset=utf-8`);
      // What stands in `assets/` has its hash in its name.
      if (path.startsWith('/assets/'))
        response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    },
  });
  const lost = join(dist, '404.html');
  return createServer((request, response) => {
    const answer404 = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(lost) ? readFileSync(lost) : 'Not found');
    };
    compress(request, response, () => {
      const path = request.url ?? '/';
      if (path === '/' && base !== '/') {
        response.writeHead(302, { location: base }).end();
      } else if (path.startsWith(base)) {
        request.url = path.slice(base.length - 1);
        files(request, response, answer404);
      } else {
        answer404();
      }
    });
  });
}

/**
 * Listen on this machine only.
 *
 * @param port the port wished for; 0, or one that is taken, gets any free one.
 * @returns the site's address, with base path and closing slash.
 */
export function listen(server: Server, port: number, base: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') reject(error);
      else server.listen(0, 'localhost');
    });
    server.once('listening', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(`http://localhost:${address.port}${base}`);
    });
    server.listen(port, 'localhost');
  });
}
