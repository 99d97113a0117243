import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type CardControl, type CardWorld, createCardControl } from '../../../src/page/card-control.ts';
import { CARD_STYLES } from '../../../src/page/card-styles.ts';
import { type CardContent, createCardView } from '../../../src/page/card-view.ts';
import { createMarkCursor } from '../../../src/page/marks.ts';
import { createOverlay } from '../../../src/page/overlay.ts';
import { t } from '../../../src/platform/i18n.ts';
import { markPhrases, middleOf, POSTING, setPage } from '../../support/marked-page.ts';

const WHY = {
  entry: 'outcome.sample',
  why: 'It names what changes for people.',
  question: 'How will that be seen?',
  measured: [27, 30] as const,
};

let end = new AbortController();

beforeEach(async () => {
  end = new AbortController();
  await page.viewport(800, 600);
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

/** Our node on the page, or `undefined` where nothing of ours is shown. */
function host(view: Document = document): Element | undefined {
  return view.body.nextElementSibling ?? undefined;
}

type Ignore = CardWorld['ignore'];
const refuses: Ignore = async () => false;

function startCards(
  html = POSTING,
  view: Window & typeof globalThis = window,
  ignore: Ignore = refuses,
): CardControl {
  const { map, marks } = markPhrases(setPage(html, view.document));
  const cursor = createMarkCursor(marks);
  const explain = async (entry: string) => ({ ...WHY, entry });
  return createCardControl(
    {
      document: view.document,
      view,
      words: t,
      overlay: createOverlay(view.document, view),
      explain,
      ignore,
      marked: () => ({ cursor, map }),
    },
    end.signal,
  );
}

async function pointAt(mark: { readonly x: number; readonly y: number }): Promise<void> {
  await userEvent.hover(document.documentElement, { position: mark });
}

test('pointing at a mark opens one card, pointing elsewhere takes it off the page', async () => {
  startCards();
  const { marks } = markPhrases(document.querySelector('#job') ?? document.body);

  await pointAt(middleOf(marks[0]));
  await expect.poll(() => host()).toBeDefined();
  expect(host()?.shadowRoot).toBeNull();
  await pointAt({ x: 700, y: 580 });

  await expect.poll(() => host()).toBeUndefined();
});

test('events that the page makes up open nothing', async () => {
  startCards();
  const { marks } = markPhrases(document.querySelector('#job') ?? document.body);
  const { x, y } = middleOf(marks[0]);

  window.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, pointerType: 'mouse' }));
  window.dispatchEvent(new PointerEvent('click', { clientX: x, clientY: y, pointerType: 'touch' }));
  await pointAt(middleOf(marks[1]));
  await expect.poll(() => host()).toBeDefined();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));

  expect(host()).toBeDefined();
});

test('Escape closes the card and gives focus back; the page hears nothing of that key', async () => {
  const cards = startCards(`<button id="apply">Apply</button>${POSTING}`);
  const apply = document.querySelector<HTMLElement>('#apply');
  apply?.focus();
  const heard: string[] = [];
  document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: end.signal });

  cards.step(1);
  expect(document.activeElement).toBe(host());
  await userEvent.keyboard('{Escape}');

  expect(host()).toBeUndefined();
  expect(document.activeElement).toBe(apply);
  expect(heard).toEqual([]);
});

test('nothing of ours is left when the script ends', () => {
  const cards = startCards();
  const before = document.documentElement.outerHTML;

  cards.step(1);
  end.abort();

  expect(document.documentElement.outerHTML).toBe(before);
});

test('the next mark is scrolled to, focus staying in the card', () => {
  const cards = startCards(`<div style="height: 3000px"></div>${POSTING}<div style="height: 3000px"></div>`);

  cards.step(1);
  const first = window.scrollY;
  cards.step(1);

  expect(first).toBeGreaterThan(1000);
  expect(document.querySelector('#second')?.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  expect(document.querySelector('#second')?.getBoundingClientRect().bottom).toBeLessThanOrEqual(600);
  expect(document.activeElement).toBe(host());
});

test('a page without the mark that was asked for says so', async () => {
  const cards = startCards();

  cards.goTo('flags', 7);

  expect(host()).toBeDefined();
});

/** A card's frame in a root that a test can look into. */
function showFrame(content: Partial<CardContent> = {}): {
  readonly card: HTMLElement;
  readonly root: ShadowRoot;
} {
  document.body.innerHTML = '<main><h1>Careers</h1><div id="open"></div></main>';
  const root = document.querySelector('#open')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no shadow root');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_STYLES);
  root.adoptedStyleSheets = [sheet];
  const view = createCardView(document, t, {
    close: () => undefined,
    step: () => undefined,
    ignore: () => undefined,
    undoIgnore: () => undefined,
    folded: () => undefined,
  });
  root.append(view.frame);
  const mark = { kind: 'outcome', axis: 'focus', phrase: 'halve the time' } as const;
  view.show({ mark, position: 1, total: 3, why: WHY, ignoring: 'none', shade: 'light', ...content });
  return { card: view.card, root };
}

test('the card says kind and axis, phrase, reason, question and place', () => {
  const { card } = showFrame();

  const lines = [...card.querySelectorAll('p:not(.ignore p), .position')].map(
    ({ textContent }) => textContent,
  );

  expect(lines).toEqual([
    'Outcome · focus',
    '“halve the time”',
    WHY.why,
    'Ask them',
    WHY.question,
    'Marks like this are right 9 times in 10.',
    'Mark 1 of 3',
  ]);
});

test('“10 times in 10” is said only where none was wrong', () => {
  const recordOf = (measured: readonly [number, number]) =>
    showFrame({ why: { ...WHY, measured } }).card.querySelector<HTMLElement>('.record')?.textContent;

  expect(recordOf([99, 100])).toBe('Marks like this are right 9 times in 10.');
  expect(recordOf([12, 12])).toBe('Marks like this are right 10 times in 10.');
});

test('a rule seen too rarely claims no track record, and one never measured says nothing of it', () => {
  const rare = showFrame({ why: { ...WHY, measured: [3, 4] } }).card.querySelector<HTMLElement>('.record');
  expect(rare?.textContent).toBe('How often such marks are right: too few seen to say.');

  const { measured: _measured, ...unmeasured } = WHY;
  const none = showFrame({ why: unmeasured }).card.querySelector<HTMLElement>('.record');
  expect(none?.hidden).toBe(true);
});

test.each([
  ['one', '“halve the time” is no longer marked at this place.', true],
  ['rule', 'All wording like “halve the time” is no longer marked.', true],
  ['failed', 'The choice could not be kept: the browser gives no storage. The mark stays.', false],
] as const)('after Ignore (%s) the card says what came of it', (ignoring, words, hasUndo) => {
  const { card } = showFrame({ ignoring, position: 0 });
  const shown = (selector: string) =>
    [...card.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());

  expect(shown('.said').map(({ textContent }) => textContent)).toEqual([words]);
  expect(shown('.ignore > button').map(({ textContent }) => textContent)).toEqual(hasUndo ? ['Undo'] : []);
  expect(shown('.choices')).toEqual([]);
});

test('Ignore is reached and undone by keyboard alone, and says of which mark', async () => {
  const asked: string[] = [];
  const cards = startCards(POSTING, window, async (deed, scope, { phrase }) => {
    asked.push(`${deed} ${scope} ${phrase}`);
    return true;
  });
  cards.step(1);

  await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Enter}{Tab}{Tab}{Enter}');
  await expect.poll(() => asked).toEqual(['add phrase halve the time that families wait']);
  await userEvent.keyboard('{Enter}');

  await expect.poll(() => asked.at(-1)).toBe('undo phrase halve the time that families wait');
  expect(document.activeElement).toBe(host());
});

test('a press that a script makes up ignores nothing', async () => {
  const asked: string[] = [];
  const view = createCardView(document, t, {
    close: () => asked.push('close'),
    step: () => asked.push('step'),
    ignore: (scope) => asked.push(scope),
    undoIgnore: () => asked.push('undo'),
    folded: () => asked.push('folded'),
  });
  document.body.append(view.frame);
  const mark = { kind: 'flag', phrase: 'wear many hats' } as const;
  view.show({ mark, position: 1, total: 3, why: WHY, ignoring: 'none', shade: 'light' });

  for (const button of view.card.querySelectorAll('button')) button.click();
  expect(asked).toEqual([]);
  await userEvent.click(view.card.querySelector('button') ?? view.card);

  expect(asked).toEqual(['close']);
});

test('hostile words are shown as words', () => {
  const hostile = '<img src=x onerror="document.title=1"> $AXIS$ $1';
  const { card } = showFrame({ mark: { kind: 'flag', phrase: hostile }, why: { ...WHY, why: hostile } });

  expect(card.querySelector('img')).toBeNull();
  expect(card.querySelector('.phrase')?.textContent).toBe(`“${hostile}”`);
  expect(card.querySelector('.why')?.textContent).toBe(hostile);
});

test.each([
  ['light', WHY],
  ['dark', WHY],
  ['light', 'waiting'],
  ['dark', null],
] as const)('axe finds nothing on the %s card (%j)', async (shade, why) => {
  const { root } = showFrame({ shade, why });
  const frame = root.querySelector('.frame');
  if (!frame) throw new Error('no frame');
  await Promise.all(frame.getAnimations({ subtree: true }).map(({ finished }) => finished));

  // As in the browser's own tree: the page's structure is not what is looked at here.
  const { violations, passes } = await axe.run(document.body, { rules: { region: { enabled: false } } });

  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
});

test.each([
  [320, 560],
  [320, 200],
  [1280, 720],
])('the card is inside a window of %d × %d', async (width, height) => {
  await page.viewport(width, height);
  const { card } = showFrame();
  const { width: wide, height: high } = card.getBoundingClientRect();

  expect(wide).toBeLessThanOrEqual(width - 16);
  expect(high).toBeLessThanOrEqual(height - 16);
  expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
});

test('under the strictest content policy the card opens, styled, and nothing is reported', async () => {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"><p></p>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) throw new Error('no window');
  const reports: string[] = [];
  view.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    reports.push(violatedDirective),
  );
  const job = view.document.createElement('main');
  job.textContent = 'Expect to wear many hats.';
  view.document.body.append(job);
  const { map, marks } = markPhrases(job);
  const cursor = createMarkCursor(marks);
  const cards = createCardControl(
    {
      document: view.document,
      view,
      words: t,
      overlay: createOverlay(view.document, view),
      explain: async () => null,
      ignore: refuses,
      marked: () => ({ cursor, map }),
    },
    end.signal,
  );

  cards.step(1);
  const shown = host(view.document);

  expect(shown && view.getComputedStyle(shown).position).toBe('fixed');
  expect(reports).toEqual([]);
});

test('a page that hides and unsets everything does not reach the card', () => {
  const cards = startCards(
    `<style>* { all: unset !important; display: none !important } html > div { visibility: hidden !important; transform: scale(0) !important }</style><style>body, #job, #job * { display: block !important }</style>${POSTING}`,
  );

  cards.step(1);
  const shown = host();
  const style = shown && getComputedStyle(shown);

  expect([style?.display, style?.visibility, style?.position, style?.transform]).toEqual([
    'block',
    'visible',
    'fixed',
    'none',
  ]);
});
