import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type BarWorld, createBarControl } from '../../../src/page/bar-control.ts';
import { BAR_STYLES } from '../../../src/page/bar-styles.ts';
import { createBarView } from '../../../src/page/bar-view.ts';
import { CARD_STYLES } from '../../../src/page/card-styles.ts';
import { createOverlay } from '../../../src/page/overlay.ts';
import { NOTHING, type PageReading } from '../../../src/page/page-reading.ts';
import { t } from '../../../src/platform/i18n.ts';
import { markPhrases, POSTING, readingOf, setPage } from '../../support/marked-page.ts';

let end = new AbortController();
let stepped: number[] = [];
let kept: string[] = [];

beforeEach(async () => {
  end = new AbortController();
  stepped = [];
  kept = [];
  await page.viewport(800, 600);
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

function host(): Element | undefined {
  return document.body.nextElementSibling ?? undefined;
}

function readPage(html = POSTING): PageReading {
  const { map, marks } = markPhrases(setPage(html));
  const posting = { text: map.text };
  const state = { kind: 'posting', posting, via: 'generic', reading: readingOf(map.text) } as const;
  return { state, marks, map, elements: [] };
}

function startBar(change: Partial<BarWorld> = {}) {
  return createBarControl(
    {
      document,
      view: window,
      words: t,
      overlay: createOverlay(document, window, BAR_STYLES),
      cards: { step: (direction) => stepped.push(direction), goTo: () => undefined },
      isWanted: true,
      keepOff: async (reach) => {
        kept.push(reach);
        return true;
      },
      ...change,
    },
    end.signal,
  );
}

test('the bar stands in our one node while marks do, and goes with them', () => {
  const bar = startBar();
  const reading = readPage();
  const before = document.documentElement.outerHTML;

  bar.show(reading);
  const shown = host();
  expect(shown?.parentElement).toBe(document.documentElement);
  bar.show(NOTHING);

  expect(shown?.shadowRoot).toBeNull();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('where the user does not want it there is none', () => {
  const reading = readPage();

  startBar({ isWanted: false }).show(reading);

  expect(host()).toBeUndefined();
});

test('next by keyboard; off by one press, remembered, and back by Undo', async () => {
  startBar().show(readPage());
  (document.activeElement as HTMLElement | null)?.blur();

  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  expect(stepped).toEqual([1]);
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await expect.poll(() => kept).toEqual(['all']);
  await userEvent.keyboard('{Enter}');

  await expect.poll(() => kept).toEqual(['all', 'none']);
  expect(host()).toBeDefined();
});

test('the choice comes back as a new reading: the way back stands there all the same', async () => {
  const bar = startBar();
  const reading = readPage();
  bar.show(reading);
  (document.activeElement as HTMLElement | null)?.blur();
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Enter}');
  await expect.poll(() => kept).toEqual(['all']);

  bar.want(false);
  bar.show(reading);
  expect(host()).toBeDefined();
  await userEvent.keyboard('{Enter}');

  await expect.poll(() => kept).toEqual(['all', 'none']);
  bar.show(NOTHING);
  expect(host()).toBeUndefined();
});

test('off on this site only takes the bar away at once', async () => {
  startBar().show(readPage());
  (document.activeElement as HTMLElement | null)?.blur();

  await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Enter}{Tab}{Enter}');

  await expect.poll(() => kept).toEqual(['all', 'site']);
  expect(host()).toBeUndefined();
});

/** A bar in a root that a test can look into. */
function showView(shade: 'light' | 'dark' = 'light') {
  const { marks } = readPage();
  document.body.innerHTML = '<main><h1>Careers</h1><div id="open"></div></main>';
  const root = document.querySelector('#open')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no shadow root');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_STYLES + BAR_STYLES);
  root.adoptedStyleSheets = [sheet];
  const view = createBarView(document, t, {
    step: () => undefined,
    goTo: () => undefined,
    switchOff: () => undefined,
  });
  root.append(view.frame);
  view.show({ marks, score: 67.6, shade });
  return { view, root };
}

test('the bar says score and counts, tells a screen reader, and lists the marks', () => {
  const { root } = showView();

  expect(root.querySelector('.score')?.textContent).toBe('Score 68');
  expect(root.querySelector('.counts')?.textContent.trim()).toBe('1 Outcome 1 Output 1 Red flag');
  expect(root.querySelector('[role=status]')?.textContent).toContain('Marks on this page: 3');
  expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'Outcome · focus halve the time that families wait',
    'Output · focus Hand over four reports',
    'Red flag wear many hats',
  ]);
});

test('two red flags are counted in the plural', () => {
  const { view, root } = showView();
  const flags = readPage().marks.filter(({ kind }) => kind === 'flag');

  view.show({ marks: [...flags, ...flags], score: 50, shade: 'light' });

  expect(root.querySelector('.counts')?.textContent.trim()).toBe('2 Red flags');
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing on the %s bar, closed, open or off',
  async (shade) => {
    const { view, root } = showView(shade);
    const list = root.querySelector<HTMLElement>('.list');
    const violations = async () => {
      const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
      return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    };

    expect(await violations()).toEqual([]);
    if (list) list.hidden = false;
    expect(await violations()).toEqual([]);
    view.showOff();
    expect(await violations()).toEqual([]);
  },
);

test('the bar fits a window of 320 pixels', async () => {
  await page.viewport(320, 400);
  const { root } = showView();
  const box = root.querySelector('.bar')?.getBoundingClientRect();

  expect(box?.left).toBeGreaterThanOrEqual(0);
  expect(box?.right).toBeLessThanOrEqual(320);
});

test('each mark has its tick where it lies on the page', async () => {
  const ticks: number[] = [];
  const { view, root } = showView();

  view.showTicks([
    { kind: 'outcome', at: 0.25 },
    { kind: 'flag', at: 1 },
  ]);
  for (const tick of root.querySelectorAll<HTMLElement>('.tick'))
    ticks.push(Number.parseFloat(tick.style.top));

  expect(ticks).toEqual([25, 100]);
});
