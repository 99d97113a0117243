import { afterEach, expect, test } from 'vitest';
import { createBarControl } from '../../../src/page/bar-control.ts';
import { BAR_STYLES } from '../../../src/page/bar-styles.ts';
import { createCardControl } from '../../../src/page/card-control.ts';
import { createHighlights } from '../../../src/page/highlights.ts';
import { endWhenOrphaned } from '../../../src/page/lifecycle.ts';
import { createMarkCursor } from '../../../src/page/marks.ts';
import { createOverlay } from '../../../src/page/overlay.ts';
import { startPicker } from '../../../src/page/picker.ts';
import { t } from '../../../src/platform/i18n.ts';
import { markPhrases, PHRASES, POSTING, readingOf } from '../../support/marked-page.ts';

type View = Window & typeof globalThis;

const end: AbortController[] = [];

afterEach(() => {
  for (const one of end.splice(0)) one.abort();
  document.body.replaceChildren();
});

/** A page in a frame of its own, so that it may do to its own window what it likes. */
async function openPage(markup: string, type = 'text/html'): Promise<View> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 600px; height: 500px; border: 0';
  const address = URL.createObjectURL(new Blob([markup], { type }));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  document.body.append(frame);
  await loaded;
  URL.revokeObjectURL(address);
  const view = frame.contentWindow as View | null;
  if (!view) throw new Error('the frame has no window');
  return view;
}

/** All that is shown on a page: marks, card and bar. */
function startOn(view: View) {
  const until = new AbortController();
  end.push(until);
  const { document: page } = view;
  const job = page.querySelector('#job');
  if (!job) throw new Error('the page of a test has an element #job');
  const { map, marks } = markPhrases(job);
  const cursor = createMarkCursor(marks);
  const overlay = createOverlay(page, view, BAR_STYLES);
  const highlights = createHighlights(page, view);
  const cards = createCardControl(
    {
      document: page,
      view,
      words: t,
      overlay,
      explain: async () => null,
      ignore: async () => false,
      marked: () => ({ cursor, map }),
    },
    until.signal,
  );
  const bar = createBarControl(
    { document: page, view, words: t, overlay, cards, isWanted: true, keepOff: async () => true },
    until.signal,
  );
  const state = {
    kind: 'posting',
    posting: { text: map.text },
    via: 'generic',
    reading: readingOf(map.text),
  } as const;
  const show = () => {
    highlights.paint(marks);
    bar.show({ state, marks, map, elements: [job] });
  };
  until.signal.addEventListener('abort', () => highlights.clear());
  show();
  return { cards, highlights, until, show };
}

function painted(view: View): string[] {
  return [...view.CSS.highlights.values()]
    .flatMap((highlight) => [...(highlight as unknown as Set<Range>)])
    .map(String)
    .sort();
}

const host = ({ document: page }: View) => page.documentElement.lastElementChild;
const ALL = PHRASES.map(([, phrase]) => phrase).sort();
const htmlPage = (head: string, body = POSTING, attributes = '') =>
  `<!doctype html><html ${attributes}><head><title>Ward coordinator</title>${head}</head><body>${body}</body></html>`;
const XHTML = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ward coordinator</title></head><body>${POSTING}</body></html>`;

test.each([
  ['unsets everything', htmlPage('<style>* { all: unset !important }</style>'), 'text/html'],
  ['has a body without a box', htmlPage('<style>body { display: contents }</style>'), 'text/html'],
  ['is XHTML', XHTML, 'application/xhtml+xml'],
  ['is in quirks mode', `<html><head></head><body>${POSTING}</body></html>`, 'text/html'],
  ['reads from right to left', htmlPage('', POSTING, 'dir="rtl" lang="ar"'), 'text/html'],
  ['can be edited', htmlPage('', `<div contenteditable="true">${POSTING}</div>`), 'text/html'],
  ['is zoomed by itself', htmlPage('<style>html { zoom: 4 }</style>'), 'text/html'],
  ['is zoomed to 500 %', htmlPage('<style>html { zoom: 5 }</style>'), 'text/html'],
  ['is zoomed to 25 %', htmlPage('<style>html { zoom: 0.25 }</style>'), 'text/html'],
])('a page that %s is marked, and is itself again afterwards', async (_, markup, type) => {
  const view = await openPage(markup, type);
  const serialise = () => new XMLSerializer().serializeToString(view.document);
  const before = serialise();

  const { cards, until } = startOn(view);
  cards.step(1);
  const shown = host(view);

  expect(painted(view)).toEqual(ALL);
  expect(shown).not.toBe(view.document.body);
  expect(shown && view.getComputedStyle(shown).position).toBe('fixed');
  expect(shown?.matches(':popover-open')).toBe(true);
  until.abort();
  expect(serialise()).toBe(before);
  expect(painted(view)).toEqual([]);
});

test('a page that freezes prototypes is marked all the same', async () => {
  const view = await openPage(htmlPage(''));
  for (const { prototype } of [view.Range, view.Element, view.Node, view.Map, view.Set, view.Highlight])
    Object.freeze(prototype);

  const { cards } = startOn(view);
  cards.step(1);

  expect(painted(view)).toEqual(ALL);
  expect(host(view)?.matches(':popover-open')).toBe(true);
});

test('marks that the page takes out of the registry, or puts others in for, come back when asked for', async () => {
  const view = await openPage(htmlPage(''));
  const { highlights } = startOn(view);

  view.CSS.highlights.clear();
  const cleared = painted(view);
  highlights.repair();
  const [name = ''] = view.CSS.highlights.keys();
  view.CSS.highlights.set(name, new view.Highlight());
  highlights.repair();

  expect(cleared).toEqual([]);
  expect(painted(view)).toEqual(ALL);
});

test('marks that the page takes away come back by themselves, once', async () => {
  const view = await openPage(htmlPage(''));
  const { highlights } = startOn(view);

  highlights.restore();
  view.CSS.highlights.clear();
  highlights.restore();
  const restored = painted(view);
  view.CSS.highlights.clear();
  highlights.restore();

  expect(restored).toEqual(ALL);
  expect(painted(view)).toEqual([]);
});

test.each([
  ['unsets everything', htmlPage('<style>* { all: unset !important }</style>'), 'text/html'],
  ['has a body without a box', htmlPage('<style>body { display: contents }</style>'), 'text/html'],
  ['is XHTML', XHTML, 'application/xhtml+xml'],
  ['reads from right to left', htmlPage('', POSTING, 'dir="rtl" lang="ar"'), 'text/html'],
])('the picker opens on a page that %s, and leaves it as it was', async (_, markup, type) => {
  const view = await openPage(markup, type);
  const serialise = () => new XMLSerializer().serializeToString(view.document);
  const before = serialise();
  const until = new AbortController();

  startPicker({ document: view.document, view, words: t, keep: async () => true }, until);

  const shown = host(view);
  expect(shown?.matches(':popover-open')).toBe(true);
  expect(shown?.getBoundingClientRect()).toMatchObject({ left: 0, top: 0, width: 600, height: 500 });
  until.abort();
  expect(serialise()).toBe(before);
});

test('a page that takes our node away gets it back only when there is something to show', async () => {
  const view = await openPage(htmlPage(''));
  const { cards, show } = startOn(view);

  host(view)?.remove();
  expect(host(view)).toBe(view.document.body);
  cards.step(1);
  expect(host(view)?.matches(':popover-open')).toBe(true);
  host(view)?.remove();
  cards.close();
  show();

  expect(view.document.querySelectorAll('html > div')).toHaveLength(1);
});

test('in an editable posting the keys of the card write nothing', async () => {
  const view = await openPage(htmlPage('', `<div contenteditable="true">${POSTING}</div>`));
  const before = view.document.body.innerHTML;
  const { cards } = startOn(view);

  cards.step(1);
  cards.step(1);
  cards.close();

  expect(view.document.body.innerHTML).toBe(before);
});

test('when the extension is gone, bar, card and marks go together', async () => {
  const view = await openPage(htmlPage(''));
  const { cards, until } = startOn(view);
  let isAlive = true;
  endWhenOrphaned(view, () => isAlive, until);
  cards.step(1);

  isAlive = false;
  view.dispatchEvent(new view.Event('focus'));

  expect(host(view)).toBe(view.document.body);
  expect(painted(view)).toEqual([]);
});
