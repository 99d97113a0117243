import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Journey, startJourney } from '../support/journey.ts';
import { paintedWords } from '../support/page-eyes.ts';
import { press, stateIs, wordsOf } from '../support/popup-hands.ts';

/** A page on which two texts could be the posting, and the wrong one is the longer. */
const FIRST = 'http://hearth.example/notes/1';
const SECOND = 'http://hearth.example/notes/2';
const noteOf = (number: number) => `<!doctype html><html lang="en"><title>Hearth notes ${number}</title><body>
<h1>Hearth notes</h1><div class="note-text note-${number}"><p>We are a small bakery by the harbour, and we look for somebody who
likes early mornings. You will improve customer retention on the islands, and you decide with us what to bake next. Please expect
to wear many hats in winter, when only a few of us are here.</p><p>Tell us about the best loaf that you ever made.</p></div>
<div class="gossip"><p>The ferry was late again, and nobody knows why it always happens on Sundays in March.</p></div></body></html>`;

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
  journey.web.put(SECOND, noteOf(2));
});
afterEach(() => expect(journey.troubles()).toEqual([]));
afterAll(() => journey?.end());

/** Picks the note's text with the pointer, after the popup was asked for it. */
async function pickNote(page: Page): Promise<void> {
  await expect.poll(() => page.locator('html > [popover]:popover-open').count()).toBe(1);
  await page.bringToFront();
  const { x = 0, y = 0 } = (await page.locator('.note-text p').first().boundingBox()) ?? {};
  await page.mouse.click(x + 20, y + 10);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
}

test('the part that the user shows is the posting: at once, on other pages of the site, until it is forgotten', async () => {
  const page = await journey.open(FIRST, noteOf(1));
  const before = await page.content();
  const popup = await journey.click(page);
  await stateIs(popup, 'none');
  expect(await wordsOf(popup)).toContain('There is a posting on this page');

  await press(popup, 'Show the right part');
  await pickNote(page);
  expect(await paintedWords(page)).toEqual([]);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');

  await expect.poll(() => paintedWords(page)).toContain('wear many hats');
  expect((await page.content()).replace('<div popover="manual"></div>', '')).toBe(before);

  const other = await journey.open(SECOND);
  const again = await journey.click(other);
  await stateIs(again, 'posting');
  expect(await paintedWords(other)).toContain('wear many hats');
  expect(await wordsOf(again)).toContain('Read from the part that you showed.');

  await press(again, 'Forget that part');
  await stateIs(again, 'none');
  await expect.poll(() => paintedWords(page)).toEqual([]);
  await page.close();
  await other.close();
});

test('the report on a page says how it was read, and none of its words', async () => {
  const page = await journey.open(FIRST);
  const popup = await journey.click(page);
  await stateIs(popup, 'none');
  await popup.evaluate(
    `navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }`,
  );

  await popup.evaluate(`document.querySelector('summary').click()`);
  await press(popup, 'Copy a report');
  await popup.until(`document.body.innerText.includes('The report is on the clipboard')`);

  const report = await popup.evaluate<string>('window.copied');
  expect(report).toContain('Host: hearth.example\n');
  expect(report).toMatch(/Read: nothing \(.+\)/);
  for (const words of ['notes', 'bakery', 'ferry', 'customer']) expect(report).not.toContain(words);
  await page.close();
});

test('a place is kept only where the user asked for the picker', async () => {
  const page = await journey.open(FIRST);
  const popup = await journey.click(page);
  await stateIs(popup, 'none');
  await press(popup, 'Show the right part');
  await expect.poll(() => page.locator('html > [popover]:popover-open').count()).toBe(1);

  await page.bringToFront();
  await page.keyboard.press('Escape');

  await expect.poll(() => page.locator('html > [popover]:popover-open').count()).toBe(0);
  const after = await journey.click(page);
  await stateIs(after, 'none');
  await page.close();
});
