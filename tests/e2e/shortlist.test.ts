import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Journey, SAMPLE, startJourney } from '../support/journey.ts';
import { press, stateIs, textsOf } from '../support/popup-hands.ts';

// One long journey: what is saved in one test is what the next one finds.

const profile = mkdtempSync(join(tmpdir(), 'outcome-lens-shortlist-'));
const TITLE = 'Product Engineer, Pickup';
let journey: Journey;
let score = '';
let exported = '';

beforeAll(async () => {
  journey = await startJourney({ profile });
});
afterEach(() => expect(journey.troubles()).toEqual([]));
afterAll(() => journey?.end());

test('Save says Saved, and the shortlist counts one more', async () => {
  const page = await journey.open(SAMPLE.url);
  const popup = await journey.click(page);
  await stateIs(popup, 'posting');
  [score = ''] = await textsOf(popup, '.score-line strong');

  await press(popup, 'Save');

  await popup.until(`document.querySelector('h1 ~ button')?.textContent === 'Saved'`);
  await popup.until(`document.body.innerText.includes('Shortlist (1)')`);
});

test('after the browser was closed, the posting stands in the shortlist with its score, date, link and text', async () => {
  await journey.end();
  journey = await startJourney({ profile });

  const page = await openShortlist();
  await page.getByRole('link', { name: TITLE }).click();

  const detail = page.getByRole('article', { name: TITLE });
  const today = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' }).format(new Date());
  await expect.poll(() => detail.innerText()).toContain(`Saved ${today}`);
  expect(await detail.locator('.score-line strong').innerText()).toBe(score);
  expect(await detail.getByRole('link', { name: 'Open the posting' }).getAttribute('href')).toBe(SAMPLE.url);
  const text = await detail.locator('.snapshot-text').innerText();
  expect(text).toContain('Juniper Larder helps independent grocers waste less food.');
  expect(text).not.toContain('Full name');
  expect(await detail.locator('.snapshot-text mark').allInnerTexts()).toContain('improve customer retention');
  await page.close();
});

test('the popup of the same page knows that it is saved', async () => {
  const page = await journey.open(SAMPLE.url);

  const popup = await journey.click(page);
  await stateIs(popup, 'posting');

  await popup.until(`document.querySelector('h1 ~ button')?.textContent === 'Saved'`);
  await page.close();
});

test('status and notes are kept', async () => {
  const page = await openShortlist();
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByLabel('Status').last().selectOption('Applied');
  await page.getByLabel('Notes').fill('Asked how failed pickups are counted.');
  await expect.poll(() => page.locator('#notes-state').innerText()).toBe('Saved');

  await page.reload();

  await expect
    .poll(() => page.getByLabel('Notes').inputValue())
    .toBe('Asked how failed pickups are counted.');
  expect(await page.getByLabel('Status').last().inputValue()).toBe('applied');
  await page.close();
});

test('Delete takes it away, and Undo brings it back with its notes', async () => {
  const page = await openShortlist();
  await page.getByRole('link', { name: TITLE }).click();

  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('0 saved').waitFor();
  await page
    .getByRole('button', { name: `Undo deleting ${TITLE}` })
    .last()
    .click();

  await page.getByText('1 saved').waitFor();
  await expect
    .poll(() => page.getByLabel('Notes').inputValue())
    .toBe('Asked how failed pickups are counted.');
  await page.close();
});

test('Export hands over a file, which Import takes again after everything was deleted', async () => {
  const page = await openShortlist();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const file = await download;
  exported = join(profile, file.suggestedFilename());
  await file.saveAs(exported);
  expect(file.suggestedFilename()).toMatch(/^outcome-lens-shortlist-\d{4}-\d\d-\d\d\.json$/);
  expect(readFileSync(exported, 'utf8')).toContain('Asked how failed pickups are counted.');

  await page.close();
  await journey.end();
  journey = await startJourney();
  const empty = await openShortlist();
  await empty.getByText('Nothing is saved yet').waitFor();
  await empty.locator('input[type=file]').setInputFiles(exported);

  await empty.getByText('Added: 1. Updated: 0. Unchanged: 0. Left out: 0.').waitFor();
  await empty.getByRole('link', { name: TITLE }).click();
  await expect
    .poll(() => empty.getByLabel('Notes').inputValue())
    .toBe('Asked how failed pickups are counted.');
  expect(await empty.getByLabel('Status').last().inputValue()).toBe('applied');
  await empty.close();
});

test('importing the same file again changes nothing, and a damaged file is refused in words', async () => {
  const page = await openShortlist();
  const input = page.locator('input[type=file]');
  await input.setInputFiles(exported);
  await page.getByText('Added: 0. Updated: 0. Unchanged: 1. Left out: 0.').waitFor();

  await input.setInputFiles({
    name: 'half.json',
    mimeType: 'application/json',
    buffer: readFileSync(exported).subarray(0, 200),
  });

  await page.getByText('It is damaged or ends too early. Nothing was changed.').waitFor();
  expect(await page.getByText('1 saved').isVisible()).toBe(true);
  await page.close();
});

function openShortlist(): Promise<Page> {
  return journey.open(`chrome-extension://${journey.browser.id}/src/ui/shortlist/index.html`);
}
