import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { workerOf } from '../../src/cli/extension-browser.ts';
import type { PopupTarget } from '../../src/cli/popup-target.ts';
import { type Journey, SAMPLE, startJourney } from '../support/journey.ts';
import { paintedWords } from '../support/page-eyes.ts';
import { press, stateIs } from '../support/popup-hands.ts';
import { allowSite, withdrawSite } from '../support/site-access.ts';

// Nothing is granted beforehand: the switch in the popup asks the browser, and the browser grants and withdraws.

const SITE = 'http://careers.juniperlarder.example/*';
const SECOND = 'http://careers.juniperlarder.example/jobs/second';
const ELSEWHERE = 'http://elsewhere.example/jobs/1';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
  journey.web.put(SECOND, SAMPLE.html);
});
afterEach(() => expect(journey.troubles()).toEqual([]));
afterAll(() => journey?.end());

/** Where the browser lets us in, and where it starts our gate by itself. */
async function access(): Promise<{ readonly origins: unknown; readonly registered: unknown }> {
  const worker = await workerOf(journey.browser);
  return worker.evaluate(async () => ({
    origins: (await chrome.permissions.getAll()).origins,
    registered: (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
  }));
}

const switchIs = (popup: PopupTarget, on: boolean) =>
  popup.until(`document.querySelector('[role=switch]')?.ariaChecked === '${on}'`);

async function switchOn(page: Page): Promise<void> {
  await allowSite(journey.browser, SITE);
  const popup = await journey.click(page);
  await stateIs(popup, 'posting');
  await press(popup, 'Always read this site');
  await switchIs(popup, true);
  await expect.poll(access).toEqual({ origins: [SITE], registered: [SITE] });
  await popup.close();
}

const marks = (page: Page) => expect.poll(() => paintedWords(page), { timeout: 20_000 });
const nodes = (page: Page) => page.locator('html > [popover]').count();

test.each([
  [
    'in the popup',
    async (page: Page) => {
      const popup = await journey.click(page);
      await stateIs(popup, 'posting');
      await press(popup, 'Always read this site');
      await switchIs(popup, false);
      await popup.close();
    },
  ],
  ['in the settings of the browser', () => withdrawSite(journey.browser, SITE)],
] as const)(
  'a site that is switched on is marked by itself; switched off %s it loses marks and registration at once',
  async (_, withdraw) => {
    const first = await journey.open(SAMPLE.url);
    await switchOn(first);
    const second = await journey.open(SECOND);
    await marks(second).toContain('wear many hats');
    const elsewhere = await journey.open(ELSEWHERE, SAMPLE.html);
    const popup = await journey.click(elsewhere);
    await stateIs(popup, 'posting');
    await popup.close();

    await withdraw(second);

    await expect.poll(access).toEqual({ origins: [], registered: [] });
    for (const page of [first, second]) {
      await marks(page).toEqual([]);
      await expect.poll(() => nodes(page)).toBe(0);
    }
    expect(await paintedWords(elsewhere)).toContain('wear many hats');
    for (const page of [first, second, elsewhere]) await page.close();
  },
);

test('after the site was switched off a click reads it as on any other', async () => {
  const page = await journey.open(SAMPLE.url);
  expect(await access()).toEqual({ origins: [], registered: [] });

  const popup = await journey.click(page);
  await stateIs(popup, 'posting');

  expect(await paintedWords(page)).toContain('wear many hats');
  await switchIs(popup, false);
  await page.close();
});
