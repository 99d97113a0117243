import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { startPicker } from '../../../src/page/picker.ts';
import { t } from '../../../src/platform/i18n.ts';

const LONG = 'We bake bread before the town is awake, and you decide with us which of it is worth baking. ';
const PAGE = `
  <style>body { margin: 0 } section, article { display: block; padding: 8px }</style>
  <nav id="top"><a href="#x">Home</a></nav>
  <main class="page-main">
    <section class="css-9xa job-head"><h1>Night baker</h1><p>${LONG.repeat(3)}</p></section>
    <article class="job-text" id="job-4711"><p id="para">${LONG.repeat(4)}</p><p>${LONG.repeat(4)}</p></article>
  </main>`;

let end = new AbortController();
let kept: string[] = [];
let isKept = true;

beforeEach(() => {
  end = new AbortController();
  kept = [];
  isKept = true;
  document.body.innerHTML = PAGE;
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

function start(): void {
  const keep = async (selector: string) => {
    kept.push(selector);
    return isKept;
  };
  startPicker({ document, view: window, words: t, keep }, end);
}

const host = () => document.querySelector('html > :popover-open');
const find = (selector: string) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

test('a press on the page and Enter keep the part around it, and the page hears nothing', async () => {
  const before = document.body.innerHTML;
  const heard: string[] = [];
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'click'])
    document.body.addEventListener(type, () => heard.push(type));
  start();
  const { left, top } = find('#para').getBoundingClientRect();

  await userEvent.click(document.documentElement, { position: { x: left + 10, y: top + 10 } });
  await userEvent.keyboard('{Enter}');

  await expect.poll(() => kept).toHaveLength(1);
  expect(document.querySelectorAll(kept[0] ?? '')).toHaveLength(1);
  expect(document.querySelector(kept[0] ?? '')).toBe(find('#para'));
  expect(heard).toEqual([]);
  expect(host()).toBe(null);
  expect(document.body.innerHTML).toBe(before);
});

test('arrow keys go wider, narrower and beside; the name is one that other pages have too', async () => {
  start();

  // From main to its longest part, to the one before it, and back.
  await userEvent.keyboard('{ArrowDown}{ArrowLeft}{ArrowRight}');
  // The way to "Use this part" is the first stop of the panel.
  await userEvent.keyboard('{Tab}{Enter}');

  await expect.poll(() => kept).toEqual(['article.job-text']);
});

test('a name with a number or drawn by lot is not used', async () => {
  start();

  await userEvent.keyboard('{ArrowDown}{ArrowLeft}{Tab}{Enter}');

  await expect.poll(() => kept).toEqual(['section.job-head']);
});

test('Escape ends it without a change, and focus returns', async () => {
  const link = find('#top a') as HTMLElement;
  link.focus();
  start();
  expect(host()).not.toBe(null);

  await userEvent.keyboard('{Escape}');

  expect(host()).toBe(null);
  expect(kept).toEqual([]);
  expect(document.activeElement).toBe(link);
});

test('a choice that cannot be kept leaves the picker open', async () => {
  isKept = false;
  start();

  await userEvent.keyboard('{Tab}{Enter}');

  await expect.poll(() => kept).toEqual(['main.page-main']);
  expect(host()).not.toBe(null);
});

test('keys and presses that the page made up do nothing', () => {
  start();

  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  host()?.dispatchEvent(
    new PointerEvent('click', { bubbles: true, composed: true, clientX: 20, clientY: 80 }),
  );

  expect(host()).not.toBe(null);
  expect(kept).toEqual([]);
});

test('a part in an open shadow tree is found in its own tree', async () => {
  const box = document.createElement('div');
  document.body.replaceChildren(box);
  const tree = box.attachShadow({ mode: 'open' });
  tree.innerHTML = `<div class="job"><p>${LONG.repeat(4)}</p></div><div class="job"><p>x</p></div>`;
  start();
  const { left, top } = box.getBoundingClientRect();

  await userEvent.click(document.documentElement, { position: { x: left + 30, y: top + 30 } });
  await userEvent.keyboard('{Enter}');

  await expect.poll(() => kept).toHaveLength(1);
  expect(tree.querySelectorAll(kept[0] ?? '')).toHaveLength(1);
});
