import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { extensionOnSites } from '../support/extension-on-sites.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { paintedWords } from '../support/page-eyes.ts';
import { stateIs, textsOf } from '../support/popup-hands.ts';
import { paneOf, TELLING } from '../support/result-list.ts';

const SITE = 'http://careers.crumbandtide.example';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney({ extension: extensionOnSites([`${SITE}/*`]) });
});
afterEach(() => expect(journey.troubles()).toEqual([]));
afterAll(() => journey?.end());

const pageWith = (body: string) =>
  `<!doctype html><html lang="en"><title>Jobs at Crumb &amp; Tide</title><body>${body}</body></html>`;

function put(page: Page, html: string): Promise<void> {
  return page.evaluate((markup) => {
    const made = new DOMParser().parseFromString(markup, 'text/html').body.childNodes;
    document.querySelector('main')?.replaceChildren(...made);
  }, html);
}

const marks = (page: Page) => expect.poll(() => paintedWords(page), { timeout: 20_000 });

test('a posting that is drawn long after the page has loaded is marked when it comes', async () => {
  const page = await journey.open(`${SITE}/jobs/late`, pageWith('<main>Please wait</main>'));
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');

  await put(page, '<p>Almost there</p>');
  await put(page, paneOf(0));

  await marks(page).toContain(TELLING[0]);
  await expect.poll(() => journey.badge()).not.toBe('');
  await page.close();
});

test('a tab that takes the description away takes the marks along, and brings them back', async () => {
  const page = await journey.open(`${SITE}/jobs/tabs`, pageWith(`<main>${paneOf(0)}</main>`));
  await marks(page).toContain(TELLING[0]);

  await put(page, '<h1>Company</h1><p>Founded by the harbour, we have four ovens and nine people.</p>');
  await marks(page).toEqual([]);
  await expect.poll(() => journey.badge()).toBe('');
  await put(page, paneOf(0));

  await marks(page).toContain(TELLING[0]);
  await expect.poll(() => journey.badge()).not.toBe('');
  await page.close();
});

const FOLDED = pageWith(`<style>.folded .rest { display: none }</style>
  <main class="folded">${paneOf(0).replace(
    '<h2>Benefits</h2>',
    `<div class="rest"><h2>Also</h2><p>Please expect to ${TELLING[1]} in winter, when only few of us are here.</p></div>$&`,
  )}</main><button onclick="document.querySelector('main').classList.remove('folded')">Show more</button>`);

test('what "show more" shows by a change of style alone is marked too', async () => {
  const page = await journey.open(`${SITE}/jobs/more`, FOLDED);
  await marks(page).toContain(TELLING[0]);
  expect(await paintedWords(page)).not.toContain(TELLING[1]);

  await page.getByRole('button', { name: 'Show more' }).click();

  await marks(page).toContain(TELLING[1]);
  await page.close();
});

test('a page of one document that goes from posting to posting never shows the marks of the former one', async () => {
  const page = await journey.open(`${SITE}/jobs/0`, pageWith(`<main>${paneOf(0)}</main>`));
  await marks(page).toContain(TELLING[0]);
  // What is painted is looked at in every frame from now on.
  await page.evaluate(() => {
    const seen = new Set<string>();
    const look = () => {
      const title = document.querySelector('h1')?.textContent ?? '';
      for (const highlight of CSS.highlights.values())
        for (const range of highlight) if (String(range) !== '') seen.add(`${title}: ${range}`);
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { seen });
  });
  const seen = () => page.evaluate(() => [...(Reflect.get(window, 'seen') as Set<string>)]);

  await page.evaluate(() => history.pushState(null, '', '/jobs/1'));
  await put(page, paneOf(1));
  // Until it was painted, not only set: a slow machine paints later.
  await expect.poll(seen).toContain(`Oven Engineer: ${TELLING[1]}`);
  await page.goBack();
  await put(page, paneOf(0));
  await marks(page).toContain(TELLING[0]);

  expect(await seen()).not.toContain(`Oven Engineer: ${TELLING[0]}`);
  expect(await seen()).not.toContain(`Night Baker: ${TELLING[1]}`);
  await page.close();
});

test.each(['open', 'closed'] as const)(
  'a description in a shadow tree (%s) is read and marked',
  async (mode) => {
    const script = `customElements.define('job-posting', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(paneOf(0)).replaceAll('<', '\\u003c')}; } });`;
    const page = await journey.open(
      `${SITE}/jobs/${mode}-tree`,
      pageWith(
        `<main><h1>Night Baker</h1><job-posting></job-posting><a href="/apply">Apply now</a></main><script>${script}</script>`,
      ),
    );

    const popup = await journey.click(page);
    await stateIs(popup, 'posting');

    await marks(page).toContain(TELLING[0]);
    expect(await textsOf(popup, '.phrase')).toContain(TELLING[0]);
    await page.close();
  },
);

test('on a page of another kind nothing of ours stays at work', async () => {
  const page = await journey.open(
    'http://letters.example/one',
    pageWith('<main><p>Dear all, the ferry was late again.</p></main>'),
  );
  const popup = await journey.click(page);
  await stateIs(popup, 'none');
  await popup.close();

  expect(await paintedWords(page)).toEqual([]);
  expect(await page.locator('html > [popover]').count()).toBe(0);
  await page.close();
});
