import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The bundled careers page, written for this project: a whole page with its posting, form and similar jobs. */
const SAMPLE = 'src/cli/sample-careers-page.html';

/** Serves the sample careers page on this machine only. Returns its address and how to stop. */
export async function serveSample(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const html = readFileSync(SAMPLE);
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/careers/product-analyst`, stop: () => server.close() };
}
