import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { extensionWithOpenRoots } from '../support/extension-on-sites.ts';
import { type Journey, SAMPLE, startJourney } from '../support/journey.ts';
import { paintedWords } from '../support/page-eyes.ts';
import { press, stateIs } from '../support/popup-hands.ts';
import { tellTab } from '../support/worker-hands.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney({ extension: extensionWithOpenRoots() });
});
afterEach(() => expect(journey.troubles()).toEqual([]));
afterAll(() => journey?.end());

type Media = Parameters<Page['emulateMedia']>[0];
type Look = {
  readonly media?: Media;
  readonly size?: { readonly width: number; readonly height: number };
  readonly rightToLeft?: true;
};

/** 400 % of a window of 1280 by 1024 is a window of 320 by 256. */
const LOOKS: Readonly<Record<string, Look>> = {
  light: {},
  dark: { media: { colorScheme: 'dark' } },
  'forced colours': { media: { forcedColors: 'active' } },
  'dark forced colours': { media: { forcedColors: 'active', colorScheme: 'dark' } },
  '320 pixels': { size: { width: 320, height: 568 } },
  '400 % zoom': { size: { width: 320, height: 256 } },
  'right to left': { rightToLeft: true },
};

let pages = 0;

/** A page with marks and the summary bar. */
async function openMarked({ media, size, rightToLeft }: Look): Promise<Page> {
  const html = rightToLeft ? SAMPLE.html.replace('<html ', '<html dir="rtl" ') : SAMPLE.html;
  const page = await journey.open(`http://look-${++pages}.example/jobs/1`, html);
  await page.setViewportSize(size ?? { width: 1000, height: 700 });
  await page.emulateMedia({ reducedMotion: 'reduce', ...media });
  const popup = await journey.click(page);
  await stateIs(popup, 'posting');
  await popup.close();
  await page.bringToFront();
  return page;
}

/** What axe finds wrong in our node, one line each; with motion off, so that no colour is measured halfway. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: typeof import('axe-core').run } };
    // A tool on a page is not a part of its structure.
    const rules = { region: { enabled: false } };
    const { violations, passes } = await axe.run('html > [popover]', { rules });
    if (passes.length < 5) throw new Error('axe has not seen our node');
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

async function expectInside(page: Page, part: Locator): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const box = await part.boundingBox();
  expect(box).not.toBe(null);
  if (!box) return;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
  expect(
    await part.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
  ).toBeLessThanOrEqual(0);
}

test.each(Object.entries(LOOKS))(
  'card and bar in every state, %s: inside the window, and axe finds nothing',
  async (_, look) => {
    const page = await openMarked(look);
    const card = page.locator('.card');
    const bar = page.locator('.bar');
    const check = async (part: Locator) => {
      await expectInside(page, part);
      expect(await violationsOn(page)).toEqual([]);
    };

    await check(bar);
    await bar.getByRole('button', { name: 'List' }).click();
    await check(bar);
    await bar.getByRole('listitem').first().getByRole('button').click();
    await expect.poll(() => card.locator('.question').innerText()).not.toBe('');
    await check(card);
    await card.getByRole('button', { name: 'Ignore…' }).click();
    await check(card);
    await expectInSight(card.getByRole('button', { name: 'This one' }), page);
    await card.getByRole('button', { name: 'This one' }).click();
    await expect.poll(() => card.locator('.said').innerText()).toContain('no longer marked');
    await check(card);
    await card.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => card.getByRole('button', { name: 'Ignore…' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await bar.getByRole('button', { name: 'Switch this bar off' }).click();
    await bar.getByRole('button', { name: 'Undo' }).waitFor();
    await check(bar);
    await bar.getByRole('button', { name: 'Undo' }).click();
    await bar.getByRole('button', { name: 'List' }).waitFor();
    await page.close();
  },
  120_000,
);

/** Whether all of it is seen, and not scrolled away within the card. */
async function expectInSight(part: Locator, page: Page): Promise<void> {
  const { height = 0 } = page.viewportSize() ?? {};
  const box = await part.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
}

test.each(Object.entries(LOOKS))(
  'the picker, %s: inside the window, and axe finds nothing',
  async (_, look) => {
    const page = await openMarked(look);
    const popup = await journey.click(page);
    await stateIs(popup, 'posting');
    await popup.evaluate(`document.querySelectorAll('summary').forEach((each) => each.click())`);
    await press(popup, 'Show the right part');
    const panel = page.locator('.panel');
    await panel.waitFor();
    await page.bringToFront();

    await expectInside(page, panel);
    await expectInSight(panel.getByRole('button', { name: 'Use this part' }), page);
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await expectInside(page, panel);
    await page.keyboard.press('Escape');

    await panel.waitFor({ state: 'detached' });
    await page.close();
  },
);

test('next and previous go round and round, and Escape gives focus back to where it was', async () => {
  const page = await openMarked({});
  const apply = page.getByRole('link', { name: 'Apply for this role' }).first();
  await apply.focus();
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  const at = await focused();

  await tellTab(journey, page, 'page/step', { direction: 1 });
  const position = page.locator('.card .position');
  await expect.poll(() => position.innerText()).toMatch(/^Mark 1 of/);
  await tellTab(journey, page, 'page/step', { direction: -1 });
  await expect.poll(() => position.innerText()).toMatch(/^Mark (\d+) of \1$/);
  await tellTab(journey, page, 'page/step', { direction: 1 });
  await expect.poll(() => position.innerText()).toMatch(/^Mark 1 of/);
  await page.keyboard.press('Escape');

  expect(await page.locator('.card').isVisible()).toBe(false);
  expect(await focused()).toBe(at);
  await page.close();
});

test('text with marks is selected, found and printed as without them; nothing else of ours is printed', async () => {
  const page = await openMarked({});
  const selected = () =>
    page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body);
      const words = String(getSelection());
      getSelection()?.removeAllRanges();
      return words;
    });
  const marked = await selected();
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });

  expect(await page.locator('.bar').isVisible()).toBe(false);
  expect(
    await page.evaluate(() => Reflect.get(window, 'find').call(window, 'improve customer retention')),
  ).toBe(true);
  await tellTab(journey, page, 'page/leave', { patterns: ['*://*/*'] });
  await page.locator('html > [popover]').waitFor({ state: 'detached' });
  expect(marked).toBe(await selected());
  expect(marked).toContain('improve customer retention');
  await page.close();
});

test('a finger that taps a mark opens its card, and taps beside it close the card', async () => {
  const page = await openMarked({});
  const { x, y } = await page.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((one) => [...one]) as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { left = 0, top = 0, width = 0, height = 0 } = range?.getBoundingClientRect() ?? {};
    return { x: left + width / 2, y: top + height / 2 };
  });
  const cdp = await page.context().newCDPSession(page);
  const tap = async (at: { readonly x: number; readonly y: number }) => {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });

  await tap({ x, y });
  await page.locator('.card').waitFor();
  await tap({ x: 8, y: 400 });

  await page.locator('.card').waitFor({ state: 'hidden' });
  await page.close();
});

test('the bar that was switched off stays off on other pages, which are marked all the same, until the options bring it back', async () => {
  const page = await openMarked({});
  await page.locator('.bar').getByRole('button', { name: 'Switch this bar off' }).click();
  await page.locator('.bar').getByRole('button', { name: 'Undo' }).waitFor();

  const other = await openMarked({});
  expect(await paintedWords(other)).toContain('improve customer retention');
  expect(await other.locator('html > [popover]').count()).toBe(0);
  const options = await journey.browser.context.newPage();
  await options.goto(`chrome-extension://${journey.browser.id}/src/ui/options/index.html`);
  const choice = options.getByRole('checkbox', { name: 'Show a small bar' });
  await expect.poll(() => choice.isChecked()).toBe(false);
  await choice.check();

  await other.locator('.bar').waitFor();
  await page.locator('.bar').getByRole('button', { name: 'List' }).waitFor();
  for (const each of [page, other, options]) await each.close();
});
