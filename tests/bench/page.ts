import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { type ExtensionBrowser, launchWithExtension, workerOf } from '../../src/cli/extension-browser.ts';
import { extensionOnSites } from '../support/extension-on-sites.ts';
import type { Figure } from './figure.ts';
import type { PageCore } from './page-core.ts';
import { postingPage } from './posting-page.ts';

type Way = 'paint' | 'wrap';
type Sample = {
  readonly hand: number;
  readonly cold: number;
  readonly coldReading: number;
  readonly newText: readonly number[];
  readonly warm: readonly number[];
  readonly warmLaidOut: readonly number[];
};
type Samples = Readonly<Record<Way, readonly Sample[]>>;

const BROWSERS = 3;
const ROUNDS = 4;
const CALLS = 10;
const BASELINE = 'wrapping the same phrases in <mark> elements';

/**
 * Measures in the built extension how long marks take from text and settings in hand until they are registered, with
 * the worker asked for the reading: on fresh pages (cold), on pages that have been marked before with another text
 * (new text) and with the same (warm). `script` is the built page-core.
 */
export async function run(script: string | URL = 'dist-tools/page-core.js'): Promise<Figure[]> {
  const extension = extensionOnSites(['http://*.bench.example/*']);
  writeFileSync(join(extension, 'content-gate.js'), '');
  writeFileSync(join(extension, 'page-core.js'), readFileSync(script));
  const samples: Record<Way, Sample[]> = { paint: [], wrap: [] };
  for (let at = 0; at < BROWSERS; at++) {
    const browser = await launchWithExtension({ headless: true, extension });
    try {
      for (let round = 0; round < ROUNDS; round++) {
        for (const way of ['paint', 'wrap'] as const) samples[way].push(await measure(browser, way, round));
      }
    } finally {
      await browser.context.close();
    }
  }
  return figuresOf(samples);
}

/** A site of its own for each page, so that nothing is compiled or cached before. */
async function measure(browser: ExtensionBrowser, way: Way, round: number): Promise<Sample> {
  const page = await browser.context.newPage();
  try {
    const url = `http://${way}-${round}.bench.example/jobs/ferry-planner`;
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: postingPage() })
        : route.abort(),
    );
    await page.goto(url);
    await page.evaluate(() => document.body.getBoundingClientRect().height);
    const call = await caller(browser, page);
    const hand = await call('prepare', url);
    const cold = await call(way);
    const coldReading = await call('reading');
    if ((await call('marks')) === 0) throw new Error('nothing was marked');
    const newText: number[] = [];
    const warm: number[] = [];
    const warmLaidOut: number[] = [];
    for (let at = 0; at < CALLS; at++) {
      await call('clear');
      await call('prepare', url, `\n\nThis is text number ${at}.`);
      newText.push(await call(way));
      await call('clear');
      await call('prepare', url);
      warm.push(await call(way));
      await call('clear');
      await call('prepare', url);
      warmLaidOut.push(await call('withLayout', way));
    }
    return { hand, cold, coldReading, newText, warm, warmLaidOut };
  } finally {
    await page.close();
  }
}

type Call = (name: keyof PageCore, ...args: readonly string[]) => Promise<number>;

/** Puts page-core beside the page, as the extension's own script stands there, and gives a way to call it. */
async function caller(browser: ExtensionBrowser, page: Page): Promise<Call> {
  await page.bringToFront();
  const worker = await workerOf(browser);
  const tabId = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const target = { tabId: tab?.id ?? -1 };
    await chrome.scripting.executeScript({ target, files: ['page-core.js'] });
    return target.tabId;
  });
  return async (name, ...args) =>
    worker.evaluate(
      async (how) => {
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId: how.tabId },
          args: [how.name, how.args],
          func: (called: string, given: readonly string[]) => {
            const core: object = globalThis.outcomeLensPageCore ?? {};
            return Reflect.apply(Reflect.get(core, called), null, given);
          },
        });
        if (typeof frame?.result !== 'number') throw new Error(`${how.name}: no number`);
        return frame.result;
      },
      { tabId, name, args: [...args] },
    );
}

function figuresOf(samples: Samples): Figure[] {
  const parts: readonly (readonly [string, (sample: Sample) => readonly number[]])[] = [
    ['marks, first time on a page', ({ cold }) => [cold]],
    ['marks of a new text, page marked before', ({ newText }) => newText],
    ['marks of the same text, page marked before', ({ warm }) => warm],
    ['marks and the layout after them, page marked before', ({ warmLaidOut }) => warmLaidOut],
  ];
  const of = (part: (sample: Sample) => number) => percentile(samples.paint.map(part), 50);
  const cold = of((sample) => sample.cold);
  const first = (name: string, value: number): Figure => ({
    name,
    value,
    unit: 'ms',
    baseline: 'marks, first time on a page, p50',
    ratio: cold / value,
  });
  const figures = parts.flatMap(([name, pick]) =>
    [50, 95].map((percent) => {
      const value = percentile(samples.paint.flatMap(pick), percent);
      const wrapping = percentile(samples.wrap.flatMap(pick), percent);
      return { name: `${name}, p${percent}`, value, unit: 'ms', baseline: BASELINE, ratio: wrapping / value };
    }),
  );
  return [
    ...figures,
    first(
      'of marks, first time on a page, p50: asking the worker for the reading',
      of((sample) => sample.coldReading),
    ),
    first(
      'before them: settings and adapters asked for, p50',
      of((sample) => sample.hand),
    ),
  ];
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN;
}
