import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import {
  clickToolbarButton,
  type ExtensionBrowser,
  launchWithExtension,
  workerOf,
} from '../../src/cli/extension-browser.ts';
import { PopupTarget } from '../../src/cli/popup-target.ts';
import { ProtocolTarget } from '../../src/cli/protocol-target.ts';
import { openPageWeb, type PageWeb } from './page-web.ts';
import { HEARD, type TroubleLog, troubleLog } from './trouble-log.ts';

/** The bundled careers page, and an address for it. */
export const SAMPLE = {
  url: 'http://careers.juniperlarder.example/jobs/product-engineer-pickup',
  html: readFileSync('src/cli/sample-careers-page.html', 'utf8'),
};

/** The built extension in a real browser, with a web of pages, listened to wherever it runs. */
export type Journey = {
  readonly browser: ExtensionBrowser;
  readonly web: PageWeb;
  /** A page at an address, listened to; `html` is put there first where it is given. */
  open(url: string, html?: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** Clicks the toolbar button on a page and gives the popup that opens. The one before is closed. */
  click(page: Page): Promise<PopupTarget>;
  /** The popup that is open now, or opens next, listened to. */
  popup(): Promise<PopupTarget>;
  /** What the badge says for the tab in front. */
  badge(): Promise<string>;
  /** What was written to any console so far, and what the popup and the worker asked of the network. */
  troubles(): readonly string[];
  /** The addresses asked for so far, but for what the browser asks for itself. */
  asked(): readonly string[];
  end(): Promise<void>;
};

/** Icons of tabs, and the services that Chromium asks whatever is open in it. */
const BROWSERS_OWN =
  /^https?:\/\/[^/]+\/favicon\.ico$|^https?:\/\/([\w-]+\.)*(googleapis|google|gvt1)\.com[:/]/;

type JourneyOptions = {
  /** The folder of the extension, where it is not the built one as it is. */
  readonly extension?: string;
  /** Keeps what was saved from one journey to the next. */
  readonly profile?: string;
  /** Whether the extension may work in private windows. */
  readonly privateWindows?: boolean;
};

/** Starts a browser with the extension. */
export async function startJourney(options: JourneyOptions = {}): Promise<Journey> {
  const web = await openPageWeb();
  web.put(SAMPLE.url, SAMPLE.html);
  const browser = await launchWithExtension({
    headless: true,
    proxy: web.proxy,
    ...options,
  });
  const logs: TroubleLog[] = [];
  const log = (where: string) => {
    const made = troubleLog(where);
    logs.push(made);
    return made;
  };
  const worker = await ProtocolTarget.attach(browser.cdp, 'service-worker-loader.js', log('worker').hear);
  for (const method of HEARD) await worker.send(method);
  let popup: PopupTarget | undefined;

  const journey: Journey = {
    browser,
    web,
    async open(url, html, headers) {
      if (html !== undefined) web.put(url, html, headers);
      const page = await browser.context.newPage();
      const { hear } = log(url);
      const own = await browser.context.newCDPSession(page);
      for (const event of ['Runtime.exceptionThrown', 'Runtime.consoleAPICalled', 'Log.entryAdded'] as const)
        own.on(event, (params) => hear(event, params));
      await own.send('Runtime.enable');
      await own.send('Log.enable');
      await page.goto(url);
      return page;
    },
    async click(page) {
      await popup?.close();
      await clickToolbarButton(browser, page);
      return journey.popup();
    },
    async popup() {
      popup = await PopupTarget.open(browser.cdp, 'popup/index.html', log('popup').hear);
      for (const method of HEARD) await popup.send(method);
      return popup;
    },
    async badge() {
      const own = await workerOf(browser);
      return own.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
      });
    },
    troubles: () => logs.flatMap(({ troubles, requests }) => [...troubles, ...requests]),
    asked: () => web.asked.filter((url) => !BROWSERS_OWN.test(url)),
    async end() {
      await browser.context.close();
      web.stop();
    },
  };
  return journey;
}
