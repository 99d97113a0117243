import type { CDPSession, Page } from 'playwright';
import { type ExtensionBrowser, launchWithExtension, workerOf } from '../../src/cli/extension-browser.ts';
import { extensionOnSites } from '../support/extension-on-sites.ts';
import type { Figure } from './figure.ts';
import { postingPage } from './posting-page.ts';
import { syntheticPage } from './synthetic-page.ts';

// What it costs a page that the built extension is at work on it: the same page with us and without, taking turns.

const WITH_US = 'with-us.bench.example';
const WITHOUT = 'without.elsewhere.example';
const HOSTS = [WITH_US, WITHOUT] as const;
type Host = (typeof HOSTS)[number];

const ROUNDS = 3;
/** As many as a long posting has. */
const USUAL_MARKS = 50;
const MANY_MARKS = 5000;
const BASELINE = 'the same page without the extension, in the same run';

/** Measures in a browser with the built extension. Each pair of pages is measured in turns. */
export async function run(): Promise<Figure[]> {
  const extension = extensionOnSites([`http://${WITH_US}/*`]);
  const browser = await launchWithExtension({ headless: true, extension });
  try {
    return [
      ...(await heap(browser)),
      ...(await mutations(browser)),
      ...(await scrollAndTyping(browser, USUAL_MARKS)),
      ...(await scrollAndTyping(browser, MANY_MARKS)),
      ...(await arrival(browser)),
    ];
  } finally {
    await browser.context.close();
  }
}

type Opened = { readonly page: Page; readonly cdp: CDPSession };

async function load({ context }: ExtensionBrowser, host: Host, body: string): Promise<Opened> {
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(`http://${host}/jobs/ferry-planner`);
  return { page, cdp };
}

/** Opens a posting and waits until it is marked, where it will be. */
async function open(browser: ExtensionBrowser, host: Host, body: string): Promise<Opened> {
  const opened = await load(browser, host, body);
  if (host === WITH_US)
    await opened.page.waitForFunction(
      () => CSS.highlights.size > 0 && document.querySelector('html > [popover]'),
    );
  return opened;
}

/** Ticks and signs come a moment after the marks. */
function settle(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
}

/** Runs `measure` on both pages in turns, and gives the median with us, without, and of the differences. */
async function inTurns(
  measure: (host: Host) => Promise<number>,
  rounds = ROUNDS,
): Promise<{ readonly withUs: number; readonly without: number; readonly difference: number }> {
  const samples: Record<Host, number[]> = { [WITH_US]: [], [WITHOUT]: [] };
  for (let round = 0; round < rounds; round++)
    for (const host of HOSTS) samples[host].push(await measure(host));
  const differences = samples[WITH_US].map((value, round) => value - (samples[WITHOUT][round] ?? 0));
  return {
    withUs: median(samples[WITH_US]),
    without: median(samples[WITHOUT]),
    difference: median(differences),
  };
}

async function heap(browser: ExtensionBrowser): Promise<Figure[]> {
  const used = await inTurns(async (host) => {
    const { page, cdp } = await open(browser, host, postingPage());
    await settle(page);
    await cdp.send('HeapProfiler.enable');
    for (let at = 0; at < 3; at++) await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    await page.close();
    return usedSize / 1e6;
  });
  return [added('heap that we add on a posting, after garbage collection', 'MB', used)];
}

/** What a page does 60 times a second. */
const BUSY = {
  'beside the posting': `clock.textContent = String(n)`,
  'within the posting': `n % 2 === 0 ? list.append(item) : item.remove()`,
};

async function mutations(browser: ExtensionBrowser): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [where, deed] of Object.entries(BUSY)) {
    const spent = await inTurns(async (host) => {
      const { page, cdp } = await open(browser, host, postingPage());
      await settle(page);
      const before = await seconds(cdp, 'ScriptDuration');
      await page.evaluate(
        (what) =>
          new Promise<void>((done) => {
            const clock = document.createElement('p');
            const item = document.createElement('li');
            item.textContent = 'One more thing.';
            document.body.append(clock);
            const list = document.querySelector('main ul');
            const step = new Function('n', 'clock', 'list', 'item', what);
            let n = 0;
            const timer = setInterval(() => {
              step(n++, clock, list, item);
              if (n < 120) return;
              clearInterval(timer);
              done();
            }, 1000 / 60);
          }),
        deed,
      );
      const after = await seconds(cdp, 'ScriptDuration');
      await page.close();
      return (after - before) * 1000;
    });
    figures.push(
      added(`script that we add in 2 s of a page that changes 60 times a second ${where}`, 'ms', spent),
    );
  }
  return figures;
}

/** A text with so many marks, and a place to write. */
function marked(marks: number): string {
  const lines = Array.from(
    { length: Math.ceil((marks / 4) * 1.04) },
    (_, nth) =>
      `<p>We wear many hats, close tickets, improve customer retention and meet tight deadlines at pier ${nth}.</p>`,
  );
  return `<!doctype html><html lang="en"><title>Piers</title><body><p contenteditable="true" id="editor">Write here: </p>
    <main>${lines.join('')}</main></body></html>`;
}

/** Has the text read as what the user has selected, and gives how many marks are painted. */
async function readAll(browser: ExtensionBrowser, page: Page): Promise<number> {
  await page.bringToFront();
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body),
  );
  const worker = await workerOf(browser);
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? -1;
    await chrome.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
    await chrome.tabs.sendMessage(tabId, { name: 'page/read', payload: { what: 'selection' } });
  });
  await page.evaluate(() => getSelection()?.removeAllRanges());
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}

async function scrollAndTyping(browser: ExtensionBrowser, most: number): Promise<Figure[]> {
  const body = marked(most);
  const pages = {
    [WITH_US]: await load(browser, WITH_US, body),
    [WITHOUT]: await load(browser, WITHOUT, body),
  };
  const marks = await readAll(browser, pages[WITH_US].page);
  for (const host of HOSTS) await settle(pages[host].page);
  const deeds = { 'a step of scrolling': scrolling, 'a key': typing };
  const figures: Figure[] = [];
  for (const [name, deed] of Object.entries(deeds)) {
    const latency: Record<Host, number[]> = { [WITH_US]: [], [WITHOUT]: [] };
    const busy = await inTurns(async (host) => {
      const { page, cdp } = pages[host];
      await page.bringToFront();
      const before = await seconds(cdp, 'TaskDuration');
      const times = await deed(page);
      latency[host].push(...times);
      return ((await seconds(cdp, 'TaskDuration')) - before) * (1000 / times.length);
    });
    for (const percent of [50, 95])
      figures.push(
        compared(`${name} until its frame is made, ${marks} marks, p${percent}`, 'ms', {
          withUs: percentile(latency[WITH_US], percent),
          without: percentile(latency[WITHOUT], percent),
        }),
      );
    figures.push(compared(`${name}: work of the page's thread, ${marks} marks`, 'ms', busy));
  }
  for (const { page } of Object.values(pages)) await page.close();
  return figures;
}

/** Milliseconds from each of 60 steps of scrolling until its frame was made. */
function scrolling(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const times: number[] = [];
    for (let at = 0; at < 60; at++) {
      await new Promise(requestAnimationFrame);
      const start = performance.now();
      scrollTo(0, (at * 400) % document.documentElement.scrollHeight);
      await new Promise<void>((done) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done();
          port2.postMessage(null);
        });
      });
      times.push(performance.now() - start);
    }
    return times;
  });
}

/** Milliseconds from each of 40 keys, as the browser dates them, until the frame after it was made. */
async function typing(page: Page): Promise<number[]> {
  await page.locator('#editor').focus();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    document.querySelector<HTMLElement>('#editor')?.addEventListener('keydown', ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () =>
          (Reflect.get(window, 'times') as number[]).push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    );
  });
  for (let at = 0; at < 40; at++) await page.keyboard.press('x');
  await page.waitForFunction(() => (Reflect.get(window, 'times') as unknown[]).length >= 40);
  return page.evaluate(() => (Reflect.get(window, 'times') as number[]).slice(0, 40));
}

/** What a page of a switched-on site bears until its marks, ticks and signs stand there. */
async function arrival(browser: ExtensionBrowser): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const kind of ['posting', 'long posting'] as const) {
    for (const texts of [5_000, 50_000]) {
      const what = `${kind} of ${texts} text nodes`;
      const longest: Record<Host, number[]> = { [WITH_US]: [], [WITHOUT]: [] };
      const script = await inTurns(async (host) => {
        const { page, cdp } = await open(browser, host, syntheticPage(kind, texts));
        longest[host].push(await page.evaluate(longestTask));
        const spent = await seconds(cdp, 'ScriptDuration');
        await page.close();
        return spent * 1000;
      });
      const withUs = median(longest[WITH_US]);
      const without = median(longest[WITHOUT]);
      figures.push(
        added(`script that we add until a page has its marks, ${what}`, 'ms', script),
        compared(`longest task over 50 ms after a page has loaded (0: none), ${what}`, 'ms', {
          withUs,
          without,
        }),
      );
    }
  }
  return figures;
}

/** The longest task that began after the page had loaded, of those that the browser calls long; the rest is waited for. */
async function longestTask(): Promise<number> {
  const tasks: PerformanceEntry[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });
  await new Promise((done) => setTimeout(done, 1000));
  const [navigation] = performance.getEntriesByType('navigation');
  const loaded = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0;
  return Math.max(0, ...tasks.filter(({ startTime }) => startTime >= loaded).map(({ duration }) => duration));
}

async function seconds(cdp: CDPSession, name: 'ScriptDuration' | 'TaskDuration'): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}

type Both = { readonly withUs: number; readonly without: number };

/** What it is with us; the ratio tells how it was without. */
function compared(name: string, unit: string, { withUs, without }: Both): Figure {
  return { name, value: withUs, unit, baseline: BASELINE, ratio: without === withUs ? 1 : without / withUs };
}

/** What we add. */
function added(
  name: string,
  unit: string,
  { difference, without, withUs }: Both & { readonly difference: number },
): Figure {
  return { name, value: difference, unit, baseline: `${BASELINE}: all of it`, ratio: without / withUs };
}

function median(values: readonly number[]): number {
  return percentile(values, 50);
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN;
}
