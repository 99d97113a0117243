import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sendRaw } from '../../src/cli/extension-browser.ts';
import { type Journey, SAMPLE, startJourney } from '../support/journey.ts';
import { paintedWords } from '../support/page-eyes.ts';
import { stateIs } from '../support/popup-hands.ts';

let journey: Journey;

beforeEach(async () => {
  journey = await startJourney();
});
afterEach(() => journey?.end());

/** A page with marks and card, as an open tab is when the extension goes. */
async function openMarked() {
  const page = await journey.open(SAMPLE.url);
  const popup = await journey.click(page);
  await stateIs(popup, 'posting');
  await expect.poll(() => paintedWords(page)).toContain('wear many hats');
  await popup.close();
  await page.bringToFront();
  return page;
}

const nodes = 'html > :popover-open';

test('when the extension is removed, its marks go with the next move on the page, and nothing complains', async () => {
  const page = await openMarked();

  await sendRaw(journey.browser.cdp, 'Extensions.uninstall', { id: journey.browser.id });
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);

  await expect.poll(() => paintedWords(page)).toEqual([]);
  expect(await page.locator(nodes).count()).toBe(0);
  await page.evaluate((html) => {
    history.pushState(null, '', '/jobs/another');
    document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
  }, SAMPLE.html);
  await page.mouse.move(340, 340);
  expect(await paintedWords(page)).toEqual([]);
  expect(journey.troubles()).toEqual([]);
});

test('when the extension is reloaded, the old script gives way and a click reads the page again', async () => {
  const page = await openMarked();

  // What an update does as well: the same extension is put in its own place.
  await sendRaw(journey.browser.cdp, 'Extensions.loadUnpacked', { path: resolve('dist') });
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  await expect.poll(() => paintedWords(page)).toEqual([]);
  const popup = await journey.click(page);
  await stateIs(popup, 'posting');

  await expect.poll(() => paintedWords(page)).toContain('wear many hats');
  expect(await page.locator(nodes).count()).toBe(1);
  expect(journey.troubles()).toEqual([]);
});
