import { afterEach, expect, test, vi } from 'vitest';
import { extractPosting } from '../../../src/posting/extract-posting.ts';
import { allSites } from '../../../src/posting/sites/all-sites.ts';
import { fixturePages, shownPage } from '../../support/fixture-pages.ts';

const LAYOUT_GETTERS = [
  'offsetTop',
  'offsetLeft',
  'offsetWidth',
  'offsetHeight',
  'offsetParent',
  'innerText',
];
const BOX_GETTERS = ['clientWidth', 'clientHeight', 'scrollWidth', 'scrollHeight', 'scrollTop'];

/** Counts what is asked of the engine about how a page is drawn: `layout` needs places, `style` only styles. */
function questionsTo(document: Document): { layout: number; style: number } {
  const asked = { layout: 0, style: 0 };
  const view = document.defaultView;
  if (view === null) throw new Error('the page is in no window');
  const { Element, HTMLElement, Range } = view as Window & typeof globalThis;
  const count = (kind: keyof typeof asked, owner: object, name: string): void => {
    const { get, value, ...rest } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    if (get === undefined && typeof value !== 'function') throw new Error(`there is no ${name}`);
    const noted = (call: (...all: unknown[]) => unknown) =>
      function (this: unknown, ...all: unknown[]): unknown {
        asked[kind]++;
        return call.apply(this, all);
      };
    const { set: _set, writable: _writable, ...flags } = rest;
    Object.defineProperty(owner, name, {
      ...flags,
      ...(get === undefined ? { value: noted(value) } : { get: noted(get) }),
    });
  };
  for (const name of LAYOUT_GETTERS) count('layout', HTMLElement.prototype, name);
  for (const name of BOX_GETTERS) count('layout', Element.prototype, name);
  for (const name of ['getBoundingClientRect', 'getClientRects']) {
    count('layout', Element.prototype, name);
    count('layout', Range.prototype, name);
  }
  count('style', Element.prototype, 'checkVisibility');
  const ask = globalThis.getComputedStyle.bind(globalThis);
  vi.spyOn(globalThis, 'getComputedStyle').mockImplementation((...all) => {
    asked.style++;
    return ask(...all);
  });
  return asked;
}

afterEach(() => vi.restoreAllMocks());

const shop = `<!doctype html><html lang="en"><title>Lamps and lanterns | Tidewater</title><main><h1>Lamps and lanterns</h1>
${'<div class="card"><h3><a href="/item">Copper lantern</a></h3><p>For the quay, the stairs and the boat.</p><button>Add to basket</button></div>'.repeat(40)}</main>`;

test('a page that is no posting is told without a question about its style or layout', async () => {
  const document = await shownPage(shop);
  const asked = questionsTo(document);

  expect(extractPosting(document, 'https://tidewater.example/lamps', allSites).found).toBe(false);
  expect(asked).toEqual({ layout: 0, style: 0 });
});

/** Which of several postings is in view cannot be told without a layout. */
const alone = fixturePages.filter(({ name, want }) => want.found && !/several|hacker-news/.test(name));

test.each(alone)('$name is read without a question about its layout', async ({ html, want }) => {
  const document = await shownPage(html);
  const asked = questionsTo(document);

  expect(extractPosting(document, want.url, allSites).found).toBe(true);
  expect(asked.layout).toBe(0);
});
