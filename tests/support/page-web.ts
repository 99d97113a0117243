import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Served = { readonly body: string; readonly headers: Readonly<Record<string, string>> };

/** All the web there is for a browser under test: the pages that were put there, and a list of what was asked for. */
export type PageWeb = {
  /** The proxy to start the browser with. */
  readonly proxy: string;
  /** The addresses asked for so far by anything in the browser; hosts alone where the request was encrypted. */
  readonly asked: readonly string[];
  put(url: string, body: string, headers?: Readonly<Record<string, string>>): string;
  /** Leaves requests for an address unanswered until the returned function is called. */
  hold(url: string): () => void;
  stop(): void;
};

/** Starts a web of its own on this machine. Every host leads here; pages that are not there answer 204. */
export async function openPageWeb(): Promise<PageWeb> {
  const pages = new Map<string, Served>();
  const asked: string[] = [];
  const held = new Map<string, Promise<void>>();
  const server = createServer(async (request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    await held.get(url);
    const page = pages.get(url);
    if (page)
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.body);
    else response.writeHead(204).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url}`);
    // A browser that is closed meanwhile hangs up, which is no trouble.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: `http://127.0.0.1:${port}`,
    asked,
    put(url, body, headers = {}) {
      pages.set(url, { body, headers });
      return url;
    },
    hold(url) {
      let release = () => {};
      held.set(
        url,
        new Promise((answer) => {
          release = answer;
        }),
      );
      return () => release();
    },
    stop: () => void server.close(),
  };
}
