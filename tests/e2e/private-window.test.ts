import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendRaw, workerOf } from '../../src/cli/extension-browser.ts';
import { type Journey, SAMPLE, startJourney } from '../support/journey.ts';
import { press, stateIs, wordsOf } from '../support/popup-hands.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney({ privateWindows: true });
});
afterAll(() => journey?.end());

test('in a private window the popup says what Save keeps, and saves', async () => {
  await openPrivately(journey, SAMPLE.url);
  await clickButtonOn(journey, SAMPLE.url);
  const popup = await journey.popup();
  await stateIs(popup, 'posting');
  expect(await wordsOf(popup)).toContain('what you save stays on this computer after the window is closed');

  await press(popup, 'Save');

  await popup.until(`document.querySelector('h1 ~ button')?.textContent === 'Saved'`);
  await popup.until(`document.body.innerText.includes('Shortlist (1)')`);
  expect(journey.troubles()).toEqual([]);
});

/** Opens a private window, which the browser's driver does not see, and waits until its page is there. */
async function openPrivately({ browser }: Journey, address: string): Promise<void> {
  const worker = await workerOf(browser);
  await worker.evaluate(async (url) => {
    const loaded = new Promise<void>((done) => {
      chrome.tabs.onUpdated.addListener((_id, { status }, { incognito }) => {
        if (incognito && status === 'complete') done();
      });
    });
    await chrome.windows.create({ incognito: true, focused: true, url });
    await loaded;
  }, address);
}

async function clickButtonOn({ browser }: Journey, address: string): Promise<void> {
  const { targetInfos } = await browser.cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = targetInfos.find(({ url }) => url === address)?.targetId;
  await sendRaw(browser.cdp, 'Extensions.triggerAction', { id: browser.id, targetId });
}
