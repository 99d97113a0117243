import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ReadingRecord } from '../../src/cli/as-record.ts';
import { type Journey, SAMPLE, startJourney } from '../support/journey.ts';
import { cardOn, paintedWords } from '../support/page-eyes.ts';
import { press, stateIs, textsOf, wordsOf } from '../support/popup-hands.ts';

let journey: Journey;
let reading: ReadingRecord;

beforeAll(async () => {
  journey = await startJourney();
  const input = JSON.stringify({ id: 'sample', html: SAMPLE.html, url: SAMPLE.url });
  reading = JSON.parse(
    execFileSync(process.execPath, ['dist-cli/read.js', '--jsonl'], { input, encoding: 'utf8' }),
  );
});
afterEach(() => expect(journey.troubles()).toEqual([]));
afterAll(() => journey?.end());

test('a click on the toolbar button marks the posting and leaves the page as it was', async () => {
  const page = await journey.open(SAMPLE.url);
  const before = await page.evaluate(() => {
    const changes: string[] = [];
    // Our one node is a child of <html> after <body>; nothing else may change.
    const ofPage = ({ target }: MutationRecord) => target !== document.documentElement;
    new MutationObserver((records) =>
      changes.push(...records.filter(ofPage).map(({ type }) => type)),
    ).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Object.assign(window, { changes });
    return document.documentElement.outerHTML;
  });
  expect(await paintedWords(page)).toEqual([]);

  const popup = await journey.click(page);
  await stateIs(popup, 'posting');

  expect(await paintedWords(page)).toEqual(reading.matches.map(({ text }) => text));
  expect(reading.matches.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['improve customer retention', 'Deliver features on time', 'wear many hats']),
  );
  const ours = '<div popover="manual"></div>';
  const after = await page.evaluate(() => document.documentElement.outerHTML);
  expect(after).toBe(before.replace('</body>', `</body>${ours}`));
  expect(await page.evaluate(() => Reflect.get(window, 'changes'))).toEqual([]);
  await page.close();
});

test('the popup and the badge say what was read', async () => {
  const page = await journey.open(SAMPLE.url);

  const popup = await journey.click(page);
  await stateIs(popup, 'posting');

  await popup.evaluate(
    `document.querySelectorAll('.phrases [aria-expanded=false]').forEach((each) => each.click())`,
  );
  await popup.until(`!document.querySelector('.phrases [aria-expanded=false]')`);
  const score = String(Math.round(reading.score));
  const words = await wordsOf(popup);
  expect(await textsOf(popup, 'h1')).toEqual(['Product Engineer, Pickup']);
  expect(words).toContain('Juniper Larder');
  expect(await textsOf(popup, '.score-line strong')).toEqual([score]);
  for (const axis of ['Focus', 'Autonomy', 'Growth']) expect(words).toContain(axis);
  expect(words).toContain(`${reading.matches.length} marks`);
  expect(words).toContain('improve customer retention');
  expect(words).toContain('wear many hats');
  expect(await textsOf(popup, '.question > span')).toSatisfy(
    (asked: string[]) => asked.length > 0 && asked.every((question) => question.endsWith('?')),
  );
  await expect.poll(() => journey.badge()).toBe(score);
  await page.close();
});

test('a click on a phrase in the popup scrolls the page to it and says why it is marked', async () => {
  const page = await journey.open(SAMPLE.url);
  await page.setViewportSize({ width: 900, height: 400 });
  const popup = await journey.click(page);
  await stateIs(popup, 'posting');
  expect(await inSight(page, 'wear many hats')).toBe(false);

  await popup.evaluate(
    `[...document.querySelectorAll('.phrase')].find((each) => each.textContent.includes('wear many hats')).click()`,
  );

  await expect.poll(() => inSight(page, 'wear many hats')).toBe(true);
  await expect.poll(() => cardOn(page)).toMatchObject({ name: expect.stringContaining('wear many hats') });
  await expect.poll(async () => (await cardOn(page))?.words).toMatch(/Red flag.*\. /);
  await page.close();
});

test('next and previous go through the marks, from the popup and in the card, and Escape ends it', async () => {
  const page = await journey.open(SAMPLE.url);
  const [first = '', second = ''] = reading.matches.map(({ text }) => text);
  const total = reading.matches.length;
  const popup = await journey.click(page);
  await stateIs(popup, 'posting');
  const place = async () => {
    const card = await cardOn(page);
    return card && { words: card.words, name: card.name };
  };
  const at = (text: string, position: number) => ({
    name: expect.stringContaining(`“${text}”`),
    words: expect.stringContaining(`Mark ${position} of ${total}`),
  });

  await press(popup, 'Next mark');
  await expect.poll(place).toMatchObject(at(first, 1));
  await press(popup, 'Next mark');
  await expect.poll(place).toMatchObject(at(second, 2));
  await press(popup, 'Previous mark');
  await expect.poll(place).toMatchObject(at(first, 1));
  await popup.close();
  await page.bringToFront();
  // Close, previous, next: the order of the card's buttons.
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await expect.poll(place).toMatchObject(at(second, 2));
  await page.keyboard.press('Escape');
  await expect.poll(place).toBe(null);
  await page.close();
});

test('nothing but the page itself was asked of the network', () => {
  expect([...new Set(journey.asked())]).toEqual([SAMPLE.url]);
});

/** Whether the painted phrase stands in the window. */
function inSight(page: Page, phrase: string): Promise<boolean> {
  return page.evaluate((words) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
    const box = ranges.find((range) => String(range) === words)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
  }, phrase);
}
