import { readFile } from 'node:fs/promises';
import { type CDPSession, chromium, type Page } from 'playwright';
import { findBrowser, launchFlags } from '../../src/cli/browser.ts';
import { packSites, sitesForHost } from '../../src/posting/sites/sent-sites.ts';
import { evaluate, isolatedWorld } from './evaluate.ts';
import type { Figure } from './figure.ts';
import { type PageKind, syntheticPage } from './synthetic-page.ts';

const SIZES = [500, 5_000, 50_000];
const KINDS: readonly PageKind[] = ['shop', 'job list', 'posting', 'long posting'];
const ROUNDS = 5;

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

const CALLS = {
  empty: '0',
  walk: TEXT_INDEX,
  gate: 'globalThis.outcomeLensMayHold()',
  extraction: 'globalThis.outcomeLensFind()',
};

/**
 * Measures the gate, and recognition and extraction as the page's own script does them, on fresh pages in a browser:
 * the first call, when nothing of the script has been compiled, and later ones. Times of first calls are those of the
 * page's thread: what other programs on the machine do meanwhile is not in them, what the protocol does is (see the
 * empty call). `folder` holds the built scripts.
 */
export async function run(folder: string | URL = 'dist-tools/'): Promise<Figure[]> {
  const [gate, extraction] = await Promise.all(
    ['page-gate', 'page-find'].map((name) => readFile(`${folder}${name}.js`, 'utf8')),
  );
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
          rounds.push(await measure(page, kind, texts, { gate, extraction }, round));
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

type Sources = { readonly gate: string | undefined; readonly extraction: string | undefined };

/** Chromium's counters: milliseconds of the page's main thread, of scripts, styles and layouts, and how many. */
type Counters = Readonly<Record<keyof typeof COUNTERS, number>>;
const COUNTERS = {
  thread: 'ThreadTime',
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
  styles: 'RecalcStyleCount',
  layouts: 'LayoutCount',
} as const;

type Times = {
  readonly loading: Counters;
  readonly counters: Counters;
  readonly later: number;
};
type Round = {
  readonly gate: Times;
  readonly extraction: Times;
  /** The walk over all text nodes, and a call of nothing: the least that is measured here. */
  readonly walk: Times;
  readonly empty: Times;
};

/** A process of its own for each page (its own site), so that nothing is compiled or cached before. */
async function measure(
  page: Page,
  kind: PageKind,
  texts: number,
  { gate = '', extraction = '' }: Sources,
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
  await session.send('Performance.enable');
  // A world of its own for each: what one has looked at is new to the other.
  const [forLayout, forEmpty, forWalk, forGate, forExtraction] = [
    await isolatedWorld(session, 'layout'),
    await isolatedWorld(session, 'empty'),
    await isolatedWorld(session, 'walk'),
    await isolatedWorld(session, 'gate'),
    await isolatedWorld(session, 'extraction'),
  ];
  await evaluate(session, forLayout, 'document.body.getBoundingClientRect().height');
  const packed = JSON.stringify(packSites(sitesForHost(new URL(url).hostname)));
  const times = {
    empty: () => timesOf(session, forEmpty, '0', CALLS.empty),
    extraction: () =>
      timesOf(
        session,
        forExtraction,
        `${extraction};globalThis.outcomeLensSites(${packed})`,
        CALLS.extraction,
      ),
    gate: () => timesOf(session, forGate, gate, CALLS.gate),
    walk: () => timesOf(session, forWalk, '0', CALLS.walk),
  };
  const empty = await times.empty();
  // What goes first finds the page's own parts cold in memory: each is first in turn.
  if (round % 2 === 0) {
    const walk = await times.walk();
    return { empty, walk, extraction: await times.extraction(), gate: await times.gate() };
  }
  const gateTimes = await times.gate();
  const extractionTimes = await times.extraction();
  return { empty, gate: gateTimes, extraction: extractionTimes, walk: await times.walk() };
}

async function timesOf(session: CDPSession, world: number, source: string, call: string): Promise<Times> {
  const atStart = await countersOf(session);
  await evaluate(session, world, source);
  const loaded = await countersOf(session);
  await evaluate(session, world, inTask(call));
  const called = await countersOf(session);
  return {
    loading: difference(loaded, atStart),
    counters: difference(called, loaded),
    later: await evaluate(session, world, least(call)),
  };
}

/** In a task of its own, as a page's scripts run: only then does Chromium count it as script. */
const inTask = (call: string): string => `new Promise((done) => setTimeout(() => { ${call}; done(0); }))`;
/** Many times over, since a page's clock is coarse. */
const least = (call: string): string =>
  `(() => { let best = Infinity; for (let i = 0; i < 3; i++) { const t = performance.now(); for (let j = 0; j < 3; j++) ${call}; best = Math.min(best, (performance.now() - t) / 3); } return best; })()`;

async function countersOf(session: CDPSession): Promise<Counters> {
  const { metrics } = await session.send('Performance.getMetrics');
  return counters((name) => {
    const value = metrics.find((metric) => metric.name === COUNTERS[name])?.value ?? 0;
    return COUNTERS[name].endsWith('Count') ? value : value * 1000;
  });
}

function counters(of: (name: keyof Counters) => number): Counters {
  const [thread, script, style, layout, styles, layouts] = (
    ['thread', 'script', 'style', 'layout', 'styles', 'layouts'] as const
  ).map(of);
  return {
    thread: thread ?? 0,
    script: script ?? 0,
    style: style ?? 0,
    layout: layout ?? 0,
    styles: styles ?? 0,
    layouts: layouts ?? 0,
  };
}

function difference(after: Counters, before: Counters): Counters {
  return counters((name) => after[name] - before[name]);
}

function summary(page: string, rounds: readonly Round[]): Figure[] {
  const walk = {
    first: middle(rounds.map((round) => round.walk.counters.thread)),
    later: middle(rounds.map((round) => round.walk.later)),
  };
  const figure = (name: string, value: number, than: keyof typeof walk): Figure => ({
    name: `${page}, ${name}`,
    value,
    unit: 'ms',
    baseline: `${than} walk over the text nodes of the same page`,
    ratio: walk[than] / Math.max(0.01, value),
  });
  const empty = middle(rounds.map((round) => round.empty.counters.thread));
  return [
    figure('call of nothing, which is in all first calls', empty, 'first'),
    ...(['gate', 'extraction'] as const).flatMap((what) => {
      const times = rounds.map((round) => round[what]);
      const layouts = times.reduce((sum, { counters: own }) => sum + own.layouts, 0);
      if (layouts > 0) throw new Error(`${page}, ${what}: ${layouts} layouts were forced`);
      const of = (read: (time: Times) => number): number => middle(times.map(read));
      return [
        figure(
          `${what}, script made ready`,
          of(({ loading }) => loading.thread),
          'first',
        ),
        figure(
          `${what}, first call`,
          of(({ counters: own }) => own.thread),
          'first',
        ),
        figure(
          `${what}, first call: style (${of(({ counters: own }) => own.styles)}) and layout (0)`,
          of(({ counters: own }) => own.style + own.layout),
          'first',
        ),
        figure(
          `${what}, later call`,
          of(({ later }) => later),
          'later',
        ),
      ];
    }),
  ];
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
