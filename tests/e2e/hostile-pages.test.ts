import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { workerOf } from '../../src/cli/extension-browser.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { boxesOn, paintedWords } from '../support/page-eyes.ts';
import { paneOf, TELLING } from '../support/result-list.ts';
import { tellTab } from '../support/worker-hands.ts';

// Whatever a page does: marks or silence, the page as it was, and nothing on its console.

type Hostile = {
  readonly name: string;
  readonly doctype?: string;
  readonly attributes?: string;
  readonly head?: string;
  readonly body?: string;
  readonly script?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The user's own zoom. */
  readonly zoom?: number;
  /** What it does leaves nothing to mark; nothing may break all the same. */
  readonly silent?: true;
  /** It takes our node away at once. */
  readonly withoutUs?: true;
};

const POSTING = `<main>${paneOf(0)}</main>`;
const XHTML = 'application/xhtml+xml; charset=utf-8';
const clobbers = (...names: readonly string[]) =>
  names
    .map((name) => `<img name="${name}" alt=""/><form name="${name}"><input name="children"/></form>`)
    .join('');

const PAGES: readonly Hostile[] = [
  {
    name: 'answers every change with a change',
    body: `${POSTING}<p id="own"></p>`,
    script: `let n = 0; const own = document.getElementById('own');
      const watch = new MutationObserver(() => setTimeout(() => { own.textContent = n++; watch.takeRecords(); }));
      watch.observe(document, { subtree: true, childList: true, attributes: true });`,
  },
  {
    name: 'changes in every frame',
    body: `${POSTING}<p id="own"></p>`,
    script: `let n = 0; const own = document.getElementById('own');
      (function tick() { own.textContent = n++; requestAnimationFrame(tick); })();`,
  },
  {
    name: 'throws out every node that is not its own',
    withoutUs: true,
    script: `new MutationObserver(() => { for (const each of document.documentElement.children)
      if (each !== document.head && each !== document.body) each.remove(); }).observe(document.documentElement, { childList: true });`,
  },
  {
    name: 'moves and paints over our node',
    script: `new MutationObserver(() => { for (const each of document.documentElement.children)
      if (each !== document.head && each !== document.body) { each.style.cssText = 'display: none; opacity: 0'; each.textContent = 'x'; }
      }).observe(document.documentElement, { childList: true });`,
  },
  {
    name: 'puts other highlights in for ours in every frame',
    script: `(function tick() { for (const name of CSS.highlights.keys()) CSS.highlights.set(name, new Highlight());
      requestAnimationFrame(tick); })();`,
    silent: true,
  },
  {
    name: 'makes up events',
    script: `setInterval(() => { for (const [Kind, type] of [[PointerEvent, 'pointermove'], [PointerEvent, 'pointerdown'],
      [PointerEvent, 'click'], [KeyboardEvent, 'keydown'], [Event, 'scroll'], [FocusEvent, 'focus']])
      window.dispatchEvent(new Kind(type, { bubbles: true, key: 'Escape', clientX: 30, clientY: 200, pointerType: 'touch' })); }, 20);`,
  },
  {
    name: 'freezes its prototypes and replaces what can be replaced',
    script: `for (const Kind of [Node, Element, HTMLElement, Range, Highlight, HighlightRegistry, Document, ShadowRoot, CSSStyleSheet, Array, Map, Set, Object, Promise]) {
        Object.freeze(Kind.prototype); }
      for (const name of ['Highlight', 'Range', 'MutationObserver', 'ResizeObserver', 'CSSStyleSheet', 'getSelection', 'queueMicrotask'])
        window[name] = () => { throw new Error('mine'); };`,
  },
  { name: 'unsets everything', head: '<style>* { all: unset !important }</style>' },
  {
    name: 'hides whatever stands beside its body',
    head: `<style>html > :not(body) { display: none !important; visibility: hidden !important; opacity: 0 !important;
      transform: scale(0) !important; filter: blur(9px) !important; pointer-events: none !important }</style>`,
  },
  { name: 'has a body without a box', head: '<style>body { display: contents }</style>' },
  {
    name: 'is turned and scaled',
    head: '<style>html { transform: scale(0.5) rotate(2deg); perspective: 9px }</style>',
  },
  {
    name: 'has the strictest policy and Trusted Types',
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
    },
  },
  { name: 'is in quirks mode', doctype: '' },
  {
    name: 'is XHTML',
    doctype: '<?xml version="1.0" encoding="UTF-8"?>',
    attributes: 'xmlns="http://www.w3.org/1999/xhtml"',
    headers: { 'content-type': XHTML },
  },
  { name: 'can be edited', body: `<div contenteditable="true">${POSTING}</div>` },
  { name: 'reads from right to left', attributes: 'dir="rtl"' },
  { name: 'is zoomed by its own style', head: '<style>html { zoom: 3 }</style>' },
  ...[0.25, 0.5, 2, 4, 5].map((zoom) => ({ name: `the user has zoomed to ${zoom * 100} %`, zoom })),
  {
    name: 'names its elements after what scripts ask of a document',
    body: `${clobbers('body', 'documentElement', 'createElement', 'adoptedStyleSheets', 'activeElement', 'querySelector', 'title')}${POSTING}`,
    silent: true,
  },
  {
    name: 'names its elements after what scripts look at',
    body: `${clobbers('defaultView', 'getSelection', 'elementFromPoint', 'caretPositionFromPoint', 'head', 'baseURI')}${POSTING}`,
  },
];

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
});
afterEach(() => expect(journey.troubles()).toEqual([]));
afterAll(() => journey?.end());

test.each(PAGES.map((page, at) => [page.name, page, at] as const))(
  'a page that %s: marks or silence, and the page as it was',
  async (_, hostile, at) => {
    const page = await openHostile(hostile, at);
    const before = await pageAlone(page);

    const popup = await journey.click(page);
    await popup.until(`document.querySelector('[data-state]:not([data-state=working])')`);
    await popup.close();
    await tellTab(journey, page, 'page/step', { direction: 1 });
    await framesOf(page);

    const painted = await paintedWords(page);
    if (!hostile.silent) expect(painted).toContain(TELLING[0]);
    for (const words of painted) expect(POSTING).toContain(words);
    expect(await pageAlone(page)).toBe(before);
    if (!hostile.silent && !hostile.withoutUs) await expectInside(page);

    // Switched off, as when the grant is withdrawn.
    await tellTab(journey, page, 'page/leave', { patterns: ['*://*/*'] });
    await expect.poll(() => page.locator('html > [popover]').count()).toBe(0);
    expect(await pageAlone(page)).toBe(before);
    expect((await paintedWords(page)).filter((words) => words !== '')).toEqual([]);
    await page.close();
  },
);

async function openHostile(hostile: Hostile, at: number): Promise<Page> {
  const {
    doctype = '<!doctype html>',
    attributes = '',
    head = '',
    body = POSTING,
    script = '',
    zoom,
  } = hostile;
  const code = script === '' ? '' : `<script>${script}</script>`;
  const html = `${doctype}<html ${attributes} lang="en"><head><title>Night Baker</title>${head}</head><body>${body}${code}</body></html>`;
  const page = await journey.open(`http://hostile-${at}.example/jobs/1`, html, hostile.headers);
  if (zoom !== undefined) {
    const worker = await workerOf(journey.browser);
    await page.bringToFront();
    await worker.evaluate(async (factor) => chrome.tabs.setZoom(factor), zoom);
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(zoom);
  }
  return page;
}

/** The page's own nodes as markup, but for what it changes by itself, and for our one node. */
function pageAlone(page: Page): Promise<string> {
  return page.evaluate(() => {
    // Elements may be named like what is asked of a document here.
    const root = Document.prototype.querySelector.call(document, 'html');
    const copy = root?.cloneNode(true) as Element;
    copy.querySelector('#own')?.replaceChildren();
    for (const child of [...copy.children]) if (child.hasAttribute('popover')) child.remove();
    return new XMLSerializer().serializeToString(copy);
  });
}

/** Two frames later, what a change has set off has happened. */
async function framesOf(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
  );
}

async function expectInside(page: Page): Promise<void> {
  const { window: room, boxes } = await boxesOn(page);
  // Card and bar.
  expect(boxes).toHaveLength(2);
  for (const { left, top, right, bottom } of boxes) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(room.width + 1);
    expect(bottom).toBeLessThanOrEqual(room.height + 1);
  }
}
