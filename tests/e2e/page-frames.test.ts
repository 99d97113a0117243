import type { Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { workerOf } from '../../src/cli/extension-browser.ts';
import { extensionOnSites } from '../support/extension-on-sites.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { press, stateIs, textsOf, wordsOf } from '../support/popup-hands.ts';
import { paneOf, TELLING } from '../support/result-list.ts';

// A posting of another origin in a frame, as companies put theirs on their own pages.

const OUTER = 'http://bakery.example/work-with-us';
const INNER = 'http://boards.greenhouse.io/embed/job_app?for=tide';

const FOLDED = `<!doctype html><html lang="en"><title>Night Baker</title><style>.folded .rest { display: none }</style>
  <body><main class="folded">${paneOf(0).replace(
    '<h2>Benefits</h2>',
    `<div class="rest"><h2>Also</h2><p>Please expect to ${TELLING[1]} in winter, when only few of us are here.</p></div>$&`,
  )}</main><button onclick="document.querySelector('main').classList.remove('folded')">Show more</button></body></html>`;
const PAGE = `<!doctype html><html lang="en"><title>Crumb and Tide</title><body><h1>Crumb and Tide</h1>
  <iframe src="${INNER}" width="900" height="700"></iframe></body></html>`;

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney({
    extension: extensionOnSites(['http://bakery.example/*', 'http://boards.greenhouse.io/*']),
  });
  journey.web.put(INNER, FOLDED);
});
afterEach(() => expect(journey.troubles()).toEqual([]));
afterAll(() => journey?.end());

async function openFramed(): Promise<{ readonly page: Page; readonly frame: Frame }> {
  const page = await journey.open(OUTER, PAGE);
  const frame = page.frames().find((one) => one.url() === INNER);
  if (!frame) throw new Error('the page has no frame');
  await expect.poll(() => painted(frame), { timeout: 20_000 }).toContain(TELLING[0]);
  return { page, frame };
}

function painted(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one]).map(String));
}

const nodes = 'html > [popover]:popover-open';

test('what "show more" shows in a frame is marked there, and told in the popup', async () => {
  const { page, frame } = await openFramed();
  expect(await painted(frame)).not.toContain(TELLING[1]);

  await frame.getByRole('button', { name: 'Show more' }).click();

  await expect.poll(() => painted(frame)).toContain(TELLING[1]);
  const popup = await journey.click(page);
  await stateIs(popup, 'posting');
  expect(await wordsOf(popup)).toContain(TELLING[1]);
  await page.close();
});

test('next mark opens the card in the frame; the summary bar stands in no frame', async () => {
  const { page, frame } = await openFramed();
  const popup = await journey.click(page);
  await stateIs(popup, 'posting');
  expect(await frame.locator(nodes).count()).toBe(0);

  await press(popup, 'Next mark');

  await expect.poll(() => frame.locator(nodes).count()).toBe(1);
  expect(await page.locator(nodes).count()).toBe(0);
  await page.close();
});

test('the picker opens in the frame that holds the posting, and its choice is kept for the site of the frame', async () => {
  const { page, frame } = await openFramed();
  const popup = await journey.click(page);
  await stateIs(popup, 'posting');
  await popup.evaluate(`document.querySelectorAll('summary').forEach((each) => each.click())`);

  await press(popup, 'Show the right part');
  await expect.poll(() => frame.locator(nodes).count()).toBe(1);
  expect(await page.locator(nodes).count()).toBe(0);
  await page.bringToFront();
  const { x = 0, y = 0 } = (await frame.locator('.job-description p').first().boundingBox()) ?? {};
  await page.mouse.click(x + 20, y + 5);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');

  await expect.poll(() => frame.locator(nodes).count()).toBe(0);
  const worker = await workerOf(journey.browser);
  const places = () =>
    worker.evaluate(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      return (settings as { places?: readonly { readonly site: string }[] } | undefined)?.places?.map(
        ({ site }) => site,
      );
    });
  await expect.poll(places).toEqual(['boards.greenhouse.io']);
  const again = await journey.click(page);
  await stateIs(again, 'posting');
  expect(await wordsOf(again)).toContain('Read from the part that you showed.');
  expect(await textsOf(again, '.phrase')).toContain(TELLING[0]);
  await page.close();
});
