import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { extensionOnSites } from '../support/extension-on-sites.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { paintedWords } from '../support/page-eyes.ts';
import { press, stateIs } from '../support/popup-hands.ts';
import { paneOf, resultList, TELLING } from '../support/result-list.ts';

const ON = 'http://jobs.crumbandtide.example';
const OFF = 'http://jobs.other.example';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney({ extension: extensionOnSites([`${ON}/*`]) });
});
afterEach(() => expect(journey.troubles()).toEqual([]));
afterAll(() => journey?.end());

/** The names of the signs that a screen reader is given. */
async function signsOn(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  return nodes.map(({ name }) => String(name?.value ?? '')).filter((name) => /^On your shortlist/.test(name));
}

test.each(['currentJobId', 'vjk', 'gh_jid', 'pid', '#'])(
  'the open posting of a list is read as it changes, by %s',
  async (parameter) => {
    const page = await journey.open(
      `${ON}/search-${parameter === '#' ? 'hash' : parameter}`,
      resultList(parameter),
    );
    await expect.poll(() => paintedWords(page), { timeout: 20_000 }).toContain(TELLING[0]);

    for (const place of [1, 2] as const) {
      await page.locator(`[data-place="${place}"]`).click();
      await expect.poll(() => paintedWords(page)).toContain(TELLING[place]);
      expect(await paintedWords(page)).not.toContain(TELLING[place - 1]);
    }
    await page.close();
  },
);

test('titles of saved postings get a sign, only where the site is switched on, and the page is as it was', async () => {
  const posting = (place: number) =>
    `<!doctype html><html lang="en"><title>A job</title><body>${paneOf(place)}</body></html>`;
  for (const site of [ON, OFF]) {
    const page = await journey.open(`${site}/jobs/1`, posting(1));
    const popup = await journey.click(page);
    await stateIs(popup, 'posting');
    await press(popup, 'Save');
    await popup.until(`document.querySelector('h1 ~ button')?.textContent === 'Saved'`);
    await page.close();
  }

  const list = await journey.open(`${ON}/search`, resultList('pid'));
  await expect.poll(() => signsOn(list), { timeout: 20_000 }).toEqual(['On your shortlist: Oven Engineer']);
  const ours = /<div popover="manual"><\/div>/g;
  expect((await list.content()).match(ours)).toHaveLength(1);
  expect(await list.evaluate(() => document.querySelector('[data-place="1"]')?.outerHTML)).toBe(
    '<a href="/jobs/1" data-place="1">Oven Engineer</a>',
  );

  const other = await journey.open(`${OFF}/search`, resultList('pid'));
  const popup = await journey.click(other);
  await stateIs(popup, 'posting');
  await expect.poll(() => paintedWords(other)).toContain(TELLING[0]);
  expect(await signsOn(other)).toEqual([]);
  await list.close();
  await other.close();
});
