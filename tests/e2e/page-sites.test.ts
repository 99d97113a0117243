import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { workerOf } from '../../src/cli/extension-browser.ts';
import { extensionOnSites } from '../support/extension-on-sites.ts';
import { type Journey, SAMPLE, startJourney } from '../support/journey.ts';
import { paintedWords } from '../support/page-eyes.ts';
import { stateIs, wordsOf } from '../support/popup-hands.ts';

const SITE = 'http://careers.juniperlarder.example';
const EMBED = 'http://boards.greenhouse.io/embed/job_app?for=larder';
const UNGRANTED = 'http://jobs.flourandfire.example/embed/1';
const withFrame = (src: string) =>
  `<!doctype html><html lang="en"><title>Larder</title><body><h1>Larder</h1><iframe src="${src}" width="900" height="700"></iframe></body></html>`;

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney({
    extension: extensionOnSites([`${SITE}/*`, 'http://boards.greenhouse.io/*']),
  });
});
afterEach(() => expect(journey.troubles()).toEqual([]));
afterAll(() => journey?.end());

/** Whether the whole script, and not the gate alone, is at work on the tab in front. */
async function isAtWork(): Promise<unknown> {
  const worker = await workerOf(journey.browser);
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const target = { tabId: tab?.id ?? -1 };
    const [frame] = await chrome.scripting.executeScript({
      target,
      func: () => Reflect.get(globalThis, 'outcomeLensAtWork') === true,
    });
    return frame?.result;
  });
}

test('the gate is registered for the sites that are switched on', async () => {
  const worker = await workerOf(journey.browser);
  const registered = () =>
    worker.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(({ matches }) => matches),
    );

  await expect
    .poll(registered, { timeout: 20_000 })
    .toEqual([['http://boards.greenhouse.io/*', `${SITE}/*`]]);
});

test('on a switched-on site a posting is marked by itself', async () => {
  const page = await journey.open(SAMPLE.url);

  await expect.poll(() => paintedWords(page), { timeout: 20_000 }).toContain('wear many hats');
  await expect.poll(() => journey.badge()).not.toBe('');
  await page.close();
});

test('another page of a switched-on site gets nothing but the gate, until a posting comes into it', async () => {
  const page = await journey.open(
    'http://boards.greenhouse.io/about',
    '<!doctype html><html lang="en"><title>Bread</title><body><h1>Bread</h1><p>Flour and water.</p></body></html>',
  );
  expect(await isAtWork()).toBe(false);

  await page.evaluate((html) => {
    document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
    history.pushState(null, '', '/larder/jobs/17');
  }, SAMPLE.html);

  await expect.poll(() => paintedWords(page), { timeout: 20_000 }).toContain('wear many hats');
  await page.close();
});

test('a posting in a frame of a switched-on site is marked there and told once for the tab', async () => {
  journey.web.put(EMBED, SAMPLE.html);
  const page = await journey.open('http://larder.example/about', withFrame(EMBED));
  const painted = async () => {
    const words = await Promise.all(
      page
        .frames()
        .map((frame) =>
          frame.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one]).map(String)),
        ),
    );
    return words.flat();
  };

  await expect.poll(painted, { timeout: 20_000 }).toContain('wear many hats');
  await expect.poll(() => journey.badge()).not.toBe('');
  const popup = await journey.click(page);
  await stateIs(popup, 'posting');
  expect(await wordsOf(popup)).toContain('wear many hats');
  await page.close();
});

test('a frame of a site that the click does not reach is named and asked for', async () => {
  journey.web.put(UNGRANTED, SAMPLE.html);
  const page = await journey.open('http://larder.example/work', withFrame(UNGRANTED));

  const popup = await journey.click(page);
  await stateIs(popup, 'permission');

  expect(await wordsOf(popup)).toContain('jobs.flourandfire.example');
  await page.close();
});
