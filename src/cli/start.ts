import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PageState } from '../platform/messages.ts';
import {
  clickToolbarButton,
  type ExtensionBrowser,
  launchWithExtension,
  workerOf,
} from './extension-browser.ts';
import { PopupTarget } from './popup-target.ts';
import { printReading } from './print-reading.ts';
import { serveSample } from './serve-sample.ts';

const OUT = 'artifacts';

const headless = process.argv.includes('--headless') || !hasDisplay();
try {
  await (headless ? showWithoutDisplay() : showInWindow());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens the sample page with the extension and waits until the window is closed. */
async function showInWindow(): Promise<void> {
  const sample = await serveSample();
  const browser = await launchWithExtension({ headless: false });
  const [page = await browser.context.newPage()] = browser.context.pages();
  await page.goto(sample.url);
  await clickToolbarButton(browser, page);
  console.log(`Outcome Lens runs in the window that has opened, on ${sample.url}.`);
  console.log('Its button is in the toolbar, behind the puzzle piece. Close the window to end.');
  await browser.context.waitForEvent('close', { timeout: 0 });
  sample.stop();
}

/** The same with no window: prints the reading and keeps two screenshots. */
async function showWithoutDisplay(): Promise<void> {
  const sample = await serveSample();
  const browser = await launchWithExtension({ headless: true, scale: 2 });
  try {
    const page = await browser.context.newPage();
    await page.goto(sample.url);
    await clickToolbarButton(browser, page);
    const popup = await PopupTarget.open(browser.cdp);
    await popup.until(`document.querySelector('[data-state="posting"]')`);
    const state = await stateOf(browser, sample.url);
    if (state.kind !== 'posting')
      throw new Error(`expected the sample page to hold a posting, found "${state.kind}"`);
    printReading({ ...state.posting, reading: state.reading }, process.stdout);
    mkdirSync(OUT, { recursive: true });
    const popupFile = resolve(OUT, 'popup.png');
    writeFileSync(popupFile, await popup.screenshot());
    const pageFile = resolve(OUT, 'page.png');
    await page.screenshot({ path: pageFile, fullPage: true });
    console.log(`\nThe marked page: ${pageFile}\nThe popup:       ${popupFile}`);
  } finally {
    await browser.context.close();
    sample.stop();
  }
}

/** Asks the page's script what it has read, the way the popup does. */
async function stateOf(browser: ExtensionBrowser, url: string): Promise<PageState> {
  const worker = await workerOf(browser);
  return worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    for (const { id } of tabs) {
      if (id === undefined) continue;
      const answer = await chrome.tabs
        .sendMessage(id, { name: 'page/read', payload: { what: 'posting' } }, { frameId: 0 })
        .catch(() => null);
      if (answer?.ok) return answer.value as PageState;
    }
    throw new Error(`no script of ours stands on ${address}`);
  }, url);
}
