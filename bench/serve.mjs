/** Serves a folder and some made pages on the loopback address. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json' };

/** Starts the server. `pages` maps a path to a function of the query that answers the body. */
export async function serve(folder, pages) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    try {
      const body = pages[pathname]?.(searchParams) ?? readFileSync(path.join(folder, path.posix.normalize(pathname)));
      response.writeHead(200, { 'content-type': types[path.extname(pathname)] ?? types['.html'], 'cache-control': 'no-store' }).end(body);
    } catch {
      // A browser asks for an icon by itself.
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
