/** Serves pages and files on the loopback address, for a browser to open. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
  '.woff2': 'font/woff2',
};

/** What stands at an address. */
export interface Page {
  readonly body: string;
  /** Headers besides the media type, which follows from the address. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A running server. */
export interface Site {
  /** The address of the server, without a slash at its end. */
  readonly origin: string;
  /** Every path that was asked for, in order, with its query. */
  readonly asked: readonly string[];
  /** Puts a page at a path; answers its whole address. */
  put(at: string, page: Page): string;
  close(): Promise<void>;
}

/**
 * Serves a folder, and the pages put before it, every file with the given headers. `?wait=300` holds an answer back for
 * 300 milliseconds.
 */
export async function serve(folder: string, headers: Readonly<Record<string, string>> = {}): Promise<Site> {
  const pages = new Map<string, Page>();
  const asked: string[] = [];

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(request.url ?? '/');
    const type = types[path.extname(pathname)] ?? types['.html']!;
    const send = (): void => {
      const page = pages.get(pathname);
      try {
        const body = page?.body ?? readFileSync(path.join(folder, path.posix.normalize(pathname)));
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers, ...page?.headers }).end(body);
      } catch {
        // A browser asks for an icon by itself: that is no fault of the page.
        response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      }
    };
    setTimeout(send, Number(searchParams.get('wait') ?? 0));
  };

  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    asked,
    put(at, page) {
      pages.set(at, page);
      return origin + at;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
