import { readFile } from 'node:fs/promises';
import { type CDPSession, chromium, type Page } from 'playwright';
import { findBrowser, launchFlags } from '../../src/cli/browser.ts';
import { evaluate, isolatedWorld } from './evaluate.ts';
import type { Figure } from './figure.ts';
import { type PageKind, syntheticPage } from './synthetic-page.ts';

const SIZES = [500, 5_000, 50_000];
const KINDS: readonly PageKind[] = ['shop', 'job list', 'posting', 'long posting'];
const ROUNDS = 3;

/** The least that any reading of a page does: see each text node once. Run in the same page. */
const TEXT_INDEX = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const starts = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    starts.push(text.length);
    text += node.data;
  }
  return text.length + starts.length;
})()`;

/** Measures recognition and extraction on fresh pages in a browser; `script` is the built page script. */
export async function run(script: string | URL = 'dist-tools/page-extract.js'): Promise<Figure[]> {
  const source = await readFile(script, 'utf8');
  const browser = await chromium.launch({
    executablePath: findBrowser().path,
    args: [...launchFlags()],
    headless: true,
  });
  const figures: Figure[] = [];
  try {
    for (const kind of KINDS) {
      for (const texts of SIZES) {
        const rounds: Round[] = [];
        for (let round = 0; round < ROUNDS; round++) {
          const page = await browser.newPage();
          rounds.push(await measure(page, kind, texts, source, round));
          await page.close();
        }
        figures.push(...summary(`${kind}, ${texts} text nodes`, rounds));
      }
    }
  } finally {
    await browser.close();
  }
  return figures;
}

type Round = {
  readonly first: number;
  readonly later: number;
  readonly index: number;
  readonly layouts: number;
};

/** A process of its own for each page (its own site), so that nothing is compiled or cached before. */
async function measure(
  page: Page,
  kind: PageKind,
  texts: number,
  source: string,
  round: number,
): Promise<Round> {
  const path = kind === 'shop' ? 'items' : 'vacancies/planner';
  const url = `https://${kind.replace(' ', '-')}-${texts}-${round}.example/${path}`;
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: syntheticPage(kind, texts) })
      : route.abort(),
  );
  await page.goto(url);
  const session = await page.context().newCDPSession(page);
  const executionContextId = await isolatedWorld(session);
  const call = `globalThis.outcomeLensExtract(${JSON.stringify(url)})`;
  await session.send('Performance.enable');
  await evaluate(session, executionContextId, 'document.body.getBoundingClientRect().height');
  await evaluate(session, executionContextId, source);
  const before = await layoutsOf(session);
  const first = await evaluate(session, executionContextId, timed(call));
  const layouts = (await layoutsOf(session)) - before;
  const later = await evaluate(session, executionContextId, least(call));
  const index = await evaluate(session, executionContextId, least(TEXT_INDEX));
  return { first, later, index, layouts };
}

const timed = (call: string): string =>
  `(() => { const t = performance.now(); ${call}; return performance.now() - t; })()`;
/** Many times over, since a page's clock is coarse. */
const least = (call: string): string =>
  `(() => { let best = Infinity; for (let i = 0; i < 3; i++) { const t = performance.now(); for (let j = 0; j < 3; j++) ${call}; best = Math.min(best, (performance.now() - t) / 3); } return best; })()`;

async function layoutsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? 0;
}

function summary(name: string, rounds: readonly Round[]): Figure[] {
  const layouts = rounds.reduce((sum, round) => sum + round.layouts, 0);
  if (layouts > 0) throw new Error(`${name}: ${layouts} layouts were forced`);
  const index = middle(rounds.map((round) => round.index));
  const baseline = 'TreeWalker text index of the same page';
  return (['first', 'later'] as const).map((when) => {
    const value = middle(rounds.map((round) => round[when]));
    return {
      name: `${name}, ${when} call`,
      value,
      unit: 'ms',
      baseline,
      ratio: index / Math.max(0.01, value),
    };
  });
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
