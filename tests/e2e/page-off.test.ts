import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { workerOf } from '../../src/cli/extension-browser.ts';
import type { PopupTarget } from '../../src/cli/popup-target.ts';
import { extensionOnSites } from '../support/extension-on-sites.ts';
import { type Journey, SAMPLE, startJourney } from '../support/journey.ts';
import { paintedWords } from '../support/page-eyes.ts';
import { stateIs } from '../support/popup-hands.ts';

const SITE = 'http://careers.juniperlarder.example';
const OTHER = 'http://elsewhere.example/jobs/1';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney({ extension: extensionOnSites([`${SITE}/*`]) });
});
afterEach(() => expect(journey.troubles()).toEqual([]));
afterAll(() => journey?.end());

/** Chooses how far marks are off, and waits until the popup says so. */
async function choose(popup: PopupTarget, reach: string): Promise<void> {
  await popup.evaluate(`(() => {
    const choice = document.querySelector('.marks-choice');
    choice.value = '${reach}';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await popup.until(`document.querySelector('.marks-choice [value="${reach}"]')?.selected &&
    document.querySelector('.stepper .muted')?.textContent.startsWith('0') === ${reach !== 'none'}`);
}

const bars = 'html > :popover-open';

test('off everywhere holds at once in every open tab, and on again brings the marks back', async () => {
  const first = await journey.open(SAMPLE.url);
  await expect.poll(() => paintedWords(first), { timeout: 20_000 }).toContain('wear many hats');
  const second = await journey.open(OTHER, SAMPLE.html);
  const popup = await journey.click(second);
  await stateIs(popup, 'posting');

  await choose(popup, 'all');
  for (const page of [first, second]) {
    await expect.poll(() => paintedWords(page)).toEqual([]);
    await expect.poll(() => page.locator(bars).count()).toBe(0);
  }
  await choose(popup, 'none');
  for (const page of [first, second]) await expect.poll(() => paintedWords(page)).toContain('wear many hats');

  await choose(popup, 'page');
  await expect.poll(() => paintedWords(second)).toEqual([]);
  expect(await paintedWords(first)).toContain('wear many hats');
  await first.close();
  await second.close();
});

test('off on one site: nothing starts there by itself, and other sites keep their marks', async () => {
  const page = await journey.open(SAMPLE.url);
  const popup = await journey.click(page);
  await stateIs(popup, 'posting');
  const other = await journey.open(OTHER, SAMPLE.html);
  const second = await journey.click(other);
  await stateIs(second, 'posting');
  const again = await journey.click(page);
  await stateIs(again, 'posting');

  await choose(again, 'site');
  await expect.poll(() => paintedWords(page)).toEqual([]);
  expect(await paintedWords(other)).toContain('wear many hats');
  await page.reload();
  const worker = await workerOf(journey.browser);
  const stored = await worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
  expect(stored).toMatchObject({ marksOff: { everywhere: false, sites: ['careers.juniperlarder.example'] } });
  const last = await journey.click(page);
  await stateIs(last, 'posting');
  expect(await paintedWords(page)).toEqual([]);
  await choose(last, 'none');
  await expect.poll(() => paintedWords(page)).toContain('wear many hats');
  await page.close();
  await other.close();
});

test('a site whose grant is withdrawn loses its marks in tabs that are open, another does not', async () => {
  const page = await journey.open(SAMPLE.url);
  await expect.poll(() => paintedWords(page), { timeout: 20_000 }).toContain('wear many hats');
  const other = await journey.open(OTHER, SAMPLE.html);
  const popup = await journey.click(other);
  await stateIs(popup, 'posting');
  const worker = await workerOf(journey.browser);

  // What the worker says when the browser tells it of a withdrawal.
  await worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const message = { name: 'page/leave', payload: { patterns: ['http://careers.juniperlarder.example/*'] } };
    await Promise.allSettled(tabs.map(({ id = -1 }) => chrome.tabs.sendMessage(id, message)));
  });

  await expect.poll(() => paintedWords(page)).toEqual([]);
  expect(await page.locator('html > [popover]').count()).toBe(0);
  expect(await paintedWords(other)).toContain('wear many hats');
  await page.close();
  await other.close();
});
