import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';
import { launchFlags } from './browser.ts';
import { ensureBrowser } from './ensure-browser.ts';

export type ExtensionBrowser = {
  readonly context: BrowserContext;
  /** A session with the whole browser, for what no page can do. */
  readonly cdp: CDPSession;
  /** The extension's id: the host of its own pages. */
  readonly id: string;
};

type Options = {
  readonly headless: boolean;
  /** Kept between launches; a new empty one where it is not given. */
  readonly profile?: string;
  readonly extension?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Screen pixels for one CSS pixel. */
  readonly scale?: number;
  /** Where every request of the browser goes, those to this machine too: `http://127.0.0.1:PORT`. */
  readonly proxy?: string;
  /** Whether the extension may work in private windows too, as a user can allow it to. */
  readonly privateWindows?: boolean;
};

/**
 * Starts the browser with the built extension in it. The extension is loaded over the debugging pipe, because
 * branded Chrome and Edge ignore `--load-extension`.
 */
export async function launchWithExtension({
  headless,
  profile,
  extension = 'dist',
  colorScheme = 'light',
  scale,
  proxy,
  privateWindows = false,
}: Options): Promise<ExtensionBrowser> {
  const isKnown = profile !== undefined && existsSync(join(profile, 'Default'));
  const context = await chromium.launchPersistentContext(
    profile ?? mkdtempSync(join(tmpdir(), 'outcome-lens-')),
    {
      executablePath: ensureBrowser().path,
      headless,
      colorScheme,
      ...(headless
        ? { viewport: { width: 1280, height: 900 }, deviceScaleFactor: scale ?? 1 }
        : { viewport: null }),
      ...(proxy === undefined ? {} : { proxy: { server: proxy, bypass: '<-loopback>' } }),
      // Playwright adds --no-sandbox by itself unless told; here only root goes without one.
      chromiumSandbox: process.getuid?.() !== 0,
      // The driver's own scale holds for pages, the switch for the popup.
      args: [
        ...launchFlags(),
        '--enable-unsafe-extension-debugging',
        ...(scale === undefined ? [] : [`--force-device-scale-factor=${scale}`, '--screen-info={3200x3200}']),
      ],
      ignoreDefaultArgs: ['--disable-extensions'],
    },
  );
  const browser = context.browser();
  if (!browser) throw new Error('the browser closed before the extension was loaded');
  const cdp = await browser.newBrowserCDPSession();
  const load = () =>
    sendRaw<{ id: string }>(cdp, 'Extensions.loadUnpacked', {
      path: resolve(extension),
      enableInIncognito: privateWindows,
    });
  // In a new profile loading is a first install, which opens the welcome page in front: done with before anything else begins.
  const { id } = isKnown ? await load() : await closeWelcome(context, load);
  return { context, cdp, id };
}

async function closeWelcome<Done>(context: BrowserContext, load: () => Promise<Done>): Promise<Done> {
  const opened = context.waitForEvent('page');
  const done = await load();
  const welcome = await opened;
  await welcome.waitForURL('**/welcome/index.html');
  await welcome.close();
  return done;
}

/** The extension's background worker, once it runs. */
export async function workerOf({ context, id }: ExtensionBrowser): Promise<Worker> {
  const own = (worker: Worker) => worker.url().startsWith(`chrome-extension://${id}/`);
  return context.serviceWorkers().find(own) ?? context.waitForEvent('serviceworker', own);
}

/** Clicks the extension's toolbar button while `page` is in front: opens the popup and grants activeTab, as a user does. */
export async function clickToolbarButton({ cdp, id }: ExtensionBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === targetInfo.url);
  if (!tab) throw new Error(`no tab shows ${targetInfo.url}`);
  await sendRaw(cdp, 'Extensions.triggerAction', { id, targetId: tab.targetId });
}

/** Playwright's list of protocol commands does not hold the newer ones. */
export async function sendRaw<Reply = void>(cdp: CDPSession, method: string, params: object): Promise<Reply> {
  const untyped = cdp as unknown as { send: (method: string, params: object) => Promise<Reply> };
  return untyped.send(method, params);
}
