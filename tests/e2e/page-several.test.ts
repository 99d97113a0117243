import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Journey, SAMPLE, startJourney } from '../support/journey.ts';
import { paintedWords } from '../support/page-eyes.ts';
import { press, stateIs, textsOf, wordsOf } from '../support/popup-hands.ts';

const SEVERAL = readFileSync('tests/fixtures/pages/generic-several-roles.html', 'utf8').replace(
  'Talk with the bakers about',
  'Improve customer retention, and talk with the bakers about',
);
const PICTURE = readFileSync('tests/fixtures/pages/silent-image-of-posting.html', 'utf8');

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
});
afterEach(() => expect(journey.troubles()).toEqual([]));
afterAll(() => journey?.end());

test('of several postings on a page the user chooses which is read and saved', async () => {
  const page = await journey.open('http://mill.example/jobs', SEVERAL);
  const popup = await journey.click(page);
  await stateIs(popup, 'posting');
  const titles = await textsOf(popup, '#part option');
  expect(titles.slice(0, 2)).toEqual(["Miller's assistant", 'Delivery driver']);
  expect(await textsOf(popup, 'h1')).toEqual(["Miller's assistant"]);
  expect(await paintedWords(page)).not.toContain('Improve customer retention');

  await popup.evaluate(`(() => {
    const choice = document.querySelector('#part');
    choice.value = '1';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await popup.until(`document.querySelector('h1')?.textContent === 'Delivery driver'`);

  expect(await paintedWords(page)).toContain('Improve customer retention');
  await press(popup, 'Save');
  await popup.until(`document.querySelector('h1 ~ button')?.textContent === 'Saved'`);
  await popup.close();
  // Asked again, the choice still holds, and the other posting is not the saved one.
  const again = await journey.click(page);
  await stateIs(again, 'posting');
  expect(await textsOf(again, 'h1')).toEqual(['Delivery driver']);
  await again.until(`document.querySelector('h1 ~ button')?.textContent === 'Saved'`);
  await again.evaluate(`(() => {
    const choice = document.querySelector('#part');
    choice.value = '0';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await again.until(`document.querySelector('h1')?.textContent !== 'Delivery driver'`);
  await again.until(`document.querySelector('h1 ~ button')?.textContent === 'Save'`);
  await page.close();
});

test('a posting that is drawn as a picture is said to be one', async () => {
  const page = await journey.open('http://poster.example/jobs/3', PICTURE);

  const popup = await journey.click(page);
  await stateIs(popup, 'none');

  expect(await wordsOf(popup)).toContain('The posting seems to be a picture');
  await page.close();
});

test('a posting that has ended is read all the same, and said to be over', async () => {
  const html = SAMPLE.html.replaceAll('2027-01-15', '2026-01-15');
  expect(html).not.toBe(SAMPLE.html);
  const page = await journey.open('http://over.example/jobs/4', html);

  const popup = await journey.click(page);
  await stateIs(popup, 'posting');

  expect(await wordsOf(popup)).toContain('This posting is no longer open');
  await page.close();
});
