import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Journey, SAMPLE, startJourney } from '../support/journey.ts';
import { cardOn, paintedWords } from '../support/page-eyes.ts';
import { press, stateIs, wordsOf } from '../support/popup-hands.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
});
afterEach(() => expect(journey.troubles()).toEqual([]));
afterAll(() => journey?.end());

test('an ignored phrase is not marked any more: now, and after the page is opened again', async () => {
  const page = await journey.open(SAMPLE.url);
  const popup = await journey.click(page);
  await stateIs(popup, 'posting');
  const [first = '', ...others] = await paintedWords(page);
  await press(popup, 'Next mark');
  await expect.poll(() => cardOn(page)).toMatchObject({ name: expect.stringContaining(`“${first}”`) });
  await popup.close();
  await page.bringToFront();

  // Close, previous, next, Ignore; then the second choice: this phrase, on every page.
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter'])
    await page.keyboard.press(key);

  await expect.poll(() => paintedWords(page)).toEqual(others);
  expect(await cardOn(page)).toMatchObject({ words: expect.stringContaining('no longer marked') });
  await page.close();

  const again = await journey.open(SAMPLE.url);
  const next = await journey.click(again);
  await stateIs(next, 'posting');
  expect(await paintedWords(again)).toEqual(others);
  expect(await wordsOf(next)).toContain('1 mark is ignored');
  await again.close();
});
