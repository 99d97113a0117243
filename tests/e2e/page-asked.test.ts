import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { workerOf } from '../../src/cli/extension-browser.ts';
import { extensionOnSites } from '../support/extension-on-sites.ts';
import { type Journey, SAMPLE, startJourney } from '../support/journey.ts';
import { cardOn, paintedWords } from '../support/page-eyes.ts';
import { stateIs } from '../support/popup-hands.ts';

// What the user asks for besides the click on the icon: a shortcut, the menu of selected text, a click that comes early.

const SITE = 'http://letters.example';
const LETTER = `<!doctype html><html lang="en"><title>A letter</title><body><h1>What a friend sent me</h1>
<p id="text">You own the morning route and decide how it is done. You will be measured by how many parcels arrive,
and we help you improve customer retention on the islands. You must be happy to wear many hats and meet tight deadlines.</p></body></html>`;

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney({
    extension: extensionOnSites([`${SITE}/*`, 'http://careers.juniperlarder.example/*']),
  });
});
afterEach(() => expect(journey.troubles()).toEqual([]));
afterAll(() => journey?.end());

/** What the browser tells the worker when the user presses a shortcut or chooses our item of its menu. */
type Dispatch = { readonly dispatch: (...args: readonly unknown[]) => void };

test('the menu of selected text reads what is selected, and goes to its first mark', async () => {
  const page = await journey.open(`${SITE}/sunday`, LETTER);
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.getElementById('text') ?? document.body),
  );
  const worker = await workerOf(journey.browser);

  // A browser without a window opens no menu: its event is all that is left out.
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: Dispatch };
    onClicked.dispatch({ menuItemId: 'read-selection', frameId: 0 }, tab);
  });

  await expect.poll(() => paintedWords(page)).toContain('improve customer retention');
  await expect.poll(async () => (await cardOn(page))?.words).toContain('Mark 1 of');
  await page.close();
});

test('the item stands in the menu of selected text', async () => {
  const worker = await workerOf(journey.browser);

  const isThere = await worker.evaluate(async () =>
    chrome.contextMenus.update('read-selection', { contexts: ['selection'] }).then(
      () => true,
      () => false,
    ),
  );

  expect(isThere).toBe(true);
});

test('the shortcuts go to the next and the previous mark, on a page that nobody has read yet', async () => {
  const page = await journey.open(SAMPLE.url);
  const press = async (command: string) => {
    const worker = await workerOf(journey.browser);
    await worker.evaluate((name) => {
      const { onCommand } = chrome.commands as unknown as { onCommand: Dispatch };
      onCommand.dispatch(name);
    }, command);
  };

  await press('next-mark');
  await expect.poll(async () => (await cardOn(page))?.words, { timeout: 20_000 }).toMatch(/Mark 1 of \d/);
  await press('next-mark');
  await expect.poll(async () => (await cardOn(page))?.words).toMatch(/Mark 2 of \d/);
  await press('previous-mark');
  await expect.poll(async () => (await cardOn(page))?.words).toMatch(/Mark 1 of \d/);
  await page.keyboard.press('Escape');

  expect(await cardOn(page)).toBe(null);
  await page.close();
});

test.each([
  ['on a site that is switched on', 'http://careers.juniperlarder.example/jobs/slow', 'posting'],
  ['elsewhere', 'http://slow.example/jobs/1', 'loaded-late'],
])('a click before the page has come, %s, is answered when it has', async (_, url, state) => {
  journey.web.put(url, SAMPLE.html);
  const release = journey.web.hold(url);
  const page = await journey.open('about:blank#early');
  const coming = page.goto(url, { waitUntil: 'commit' });
  await expect.poll(() => journey.web.asked).toContain(url);

  const popup = await journey.click(page);
  await stateIs(popup, 'working');
  release();
  await coming;

  await stateIs(popup, state);
  await popup.close();
  await page.close();
});
