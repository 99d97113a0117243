import { readFile } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright';
import { findBrowser, launchFlags } from '../../src/cli/browser.ts';
import { evaluate, isolatedWorld } from './evaluate.ts';
import type { Figure } from './figure.ts';
import { postingPage } from './posting-page.ts';

type Way = 'paint' | 'wrap';
type Sample = {
  readonly cold: number;
  readonly coldReading: number;
  readonly warm: readonly number[];
  readonly warmLaidOut: readonly number[];
};
type Samples = Readonly<Record<Way, readonly Sample[]>>;

const COLD_ROUNDS = 10;
const WARM_CALLS = 20;
const BASELINE = 'wrapping the same phrases in <mark> elements';

/**
 * Measures in a browser how long marks take from text and settings in hand until they are registered,
 * on fresh pages (cold) and on pages that have been marked before (warm). `script` is the built page-core.
 */
export async function run(script: string | URL = 'dist-tools/page-core.js'): Promise<Figure[]> {
  const source = await readFile(script, 'utf8');
  const browser = await chromium.launch({
    executablePath: findBrowser().path,
    args: [...launchFlags()],
    headless: true,
  });
  try {
    const samples: Record<Way, Sample[]> = { paint: [], wrap: [] };
    for (let round = 0; round < COLD_ROUNDS; round++) {
      for (const way of ['paint', 'wrap'] as const)
        samples[way].push(await measure(browser, source, way, round));
    }
    return figuresOf(samples);
  } finally {
    await browser.close();
  }
}

/** A site of its own for each page, so that nothing is compiled or cached before. */
async function measure(browser: Browser, source: string, way: Way, round: number): Promise<Sample> {
  const page = await browser.newPage();
  try {
    const url = `https://jobs-${way}-${round}.example/jobs/ferry-planner`;
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: postingPage() })
        : route.abort(),
    );
    await page.goto(url);
    const session = await page.context().newCDPSession(page);
    const executionContextId = await isolatedWorld(session);
    const call = (expression: string) => evaluate(session, executionContextId, expression);
    await call('document.body.getBoundingClientRect().height');
    await call(source);
    await call(`outcomeLensPageCore.prepare(${JSON.stringify(url)})`);
    const cold = await call(`outcomeLensPageCore.${way}()`);
    const coldReading = await call('outcomeLensPageCore.reading()');
    if ((await call('outcomeLensPageCore.marks()')) === 0) throw new Error('nothing was marked');
    const warm: number[] = [];
    const warmLaidOut: number[] = [];
    for (let at = 0; at < WARM_CALLS; at++) {
      await call('outcomeLensPageCore.clear()');
      await call(`outcomeLensPageCore.prepare(${JSON.stringify(url)})`);
      // In one task: the browser would lay out by itself between two.
      if (at % 2 === 0) warm.push(await call(`outcomeLensPageCore.${way}()`));
      else warmLaidOut.push(await call(`outcomeLensPageCore.${way}() + outcomeLensPageCore.layOut()`));
    }
    return { cold, coldReading, warm, warmLaidOut };
  } finally {
    await page.close();
  }
}

function figuresOf(samples: Samples): Figure[] {
  const parts: readonly (readonly [string, (sample: Sample) => readonly number[]])[] = [
    ['marks, first time on a page', ({ cold }) => [cold]],
    ['marks, page marked before', ({ warm }) => warm],
    ['marks and the layout after them, page marked before', ({ warmLaidOut }) => warmLaidOut],
  ];
  const cold = samples.paint.map((sample) => sample.cold);
  const reading = percentile(
    samples.paint.map((sample) => sample.coldReading),
    50,
  );
  const ofIt: Figure = {
    name: 'of marks, first time on a page, p50: reading alone',
    value: reading,
    unit: 'ms',
    baseline: 'reading, placing and painting together',
    ratio: percentile(cold, 50) / reading,
  };
  const figures = parts.flatMap(([name, pick]) =>
    [50, 95].map((percent) => {
      const value = percentile(samples.paint.flatMap(pick), percent);
      const wrapping = percentile(samples.wrap.flatMap(pick), percent);
      return { name: `${name}, p${percent}`, value, unit: 'ms', baseline: BASELINE, ratio: wrapping / value };
    }),
  );
  return [...figures, ofIt];
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN;
}
