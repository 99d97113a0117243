import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { findBrowser, launchFlags } from './browser.ts';
import type { PageExtract } from './page-extract.ts';

/** Where a page is loaded whose own address is not known. */
const NEUTRAL = 'https://saved-page.example/';
const LONGEST_LOAD_MS = 60_000;
/** Nothing is fetched and no script of the page runs; its inline styles count, since they hide text. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** Reads saved pages in a real browser, one at a time. */
export type PageReader = {
  /** Loads `html` at `url` (a neutral address where that is '' or no web address) and extracts. */
  readonly read: (html: Buffer, url: string) => Promise<PageExtract>;
  readonly close: () => Promise<void>;
};

/** Starts the browser. `script` is the built extraction (dist-cli/page-extract.js). */
export async function openPageReader(script: string): Promise<PageReader> {
  const browser = await chromium.launch({
    executablePath: findBrowser().path,
    args: [...launchFlags()],
    headless: true,
  });
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
  });
  let current: { page: Page; session: CDPSession } | null = null;
  return {
    async read(html, url) {
      current ??= await openPage(context);
      try {
        return await readIn(current, html, url, script);
      } catch (error) {
        // A page that hung or crashed takes its tab with it; the next file gets a fresh one.
        await current.page.close().catch(() => undefined);
        current = null;
        throw error;
      }
    },
    close: () => browser.close(),
  };
}

async function openPage(context: BrowserContext): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  return { page, session: await context.newCDPSession(page) };
}

async function readIn(
  { page, session }: { page: Page; session: CDPSession },
  html: Buffer,
  url: string,
  script: string,
): Promise<PageExtract> {
  const address = isWeb(url) ? url : NEUTRAL;
  let served = false;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route('**/*', (route) => {
    if (served || !route.request().isNavigationRequest() || route.request().frame() !== page.mainFrame())
      return route.abort();
    served = true;
    const charset = isUtf8(html) ? '; charset=utf-8' : '';
    return route.fulfill({
      body: html,
      headers: { 'content-type': `text/html${charset}`, 'content-security-policy': POLICY },
    });
  });
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: LONGEST_LOAD_MS });
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'extract',
  });
  await evaluate(session, executionContextId, script);
  const known = isWeb(url) ? url : '';
  const answer = await evaluate(
    session,
    executionContextId,
    `JSON.stringify(globalThis.outcomeLensExtract(${JSON.stringify(known)}))`,
  );
  return JSON.parse(String(answer)) as PageExtract; // our own function's answer
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    returnByValue: true,
    timeout: LONGEST_LOAD_MS,
  });
  if (exceptionDetails !== undefined)
    throw new Error(
      `the extraction failed: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`,
    );
  return result.value;
}

function isWeb(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // an older encoding: the page's own declaration decides
  }
}
