import { afterAll, beforeAll, expect, test } from 'vitest';
import { workerOf } from '../../src/cli/extension-browser.ts';
import { type Journey, SAMPLE, startJourney } from '../support/journey.ts';
import { stateIs } from '../support/popup-hands.ts';

// The other journeys trust that silence means that nothing was said: here something is.

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey?.end());

test('errors and requests of page, popup and worker are heard', async () => {
  const page = await journey.open(SAMPLE.url);
  const popup = await journey.click(page);
  await stateIs(popup, 'posting');
  expect(journey.troubles()).toEqual([]);

  await page.evaluate(() => console.error('from the page'));
  await popup.evaluate(
    `console.error('from the popup'), fetch('https://elsewhere.example/a').catch(() => null)`,
  );
  const worker = await workerOf(journey.browser);
  await worker.evaluate(() => {
    console.error('from the worker');
    return fetch('https://elsewhere.example/b').catch(() => null);
  });

  for (const said of [/from the page/, /from the popup/, /from the worker/])
    await expect.poll(() => journey.troubles()).toContainEqual(expect.stringMatching(said));
  for (const refused of [/^popup: .*elsewhere\.example\/a/, /^worker: .*elsewhere\.example\/b/])
    await expect.poll(() => journey.troubles()).toContainEqual(expect.stringMatching(refused));
  // The content policy stopped them before they went out.
  expect(journey.asked()).toEqual([SAMPLE.url]);
});
