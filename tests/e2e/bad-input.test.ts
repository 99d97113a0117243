import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { PopupTarget } from '../../src/cli/popup-target.ts';
import { type Journey, SAMPLE, startJourney } from '../support/journey.ts';
import { paintedWords } from '../support/page-eyes.ts';
import { press, stateIs, textsOf, wordsOf } from '../support/popup-hands.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
});
afterEach(() => expect(journey.troubles()).toEqual([]));
afterAll(() => journey?.end());

const LETTER = `<!doctype html><html lang="en"><title>Reading circle</title><body><h1>What a friend sent me</h1>
<p id="text">You own the morning route and decide how it is done. You will be measured by how many parcels arrive,
and we help you improve customer retention on the islands. You must be happy to wear many hats and meet tight deadlines.</p>
<p>See you on Sunday.</p></body></html>`;

test('a page without a posting stays silent, and what is selected on it can be read', async () => {
  const page = await journey.open('http://letters.example/sunday', LETTER);
  const popup = await journey.click(page);
  await stateIs(popup, 'none');
  expect(await wordsOf(popup)).toContain('No job posting found on this page');
  expect(await paintedWords(page)).toEqual([]);
  expect(await journey.badge()).toBe('');

  await press(popup, 'Read the selected text');
  await popup.until(`document.body.innerText.includes('No text is selected on this page')`);
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.getElementById('text') ?? document.body),
  );
  await press(popup, 'Read the selected text');

  await stateIs(popup, 'posting');
  expect(await paintedWords(page)).toEqual(
    expect.arrayContaining(['improve customer retention', 'wear many hats']),
  );
  await page.close();
});

test('structured data that cannot be parsed does not keep a posting from being read', async () => {
  const html = SAMPLE.html.replace('"@type": "JobPosting",', '"@type": "JobPosting",, {[');
  expect(html).not.toBe(SAMPLE.html);
  const page = await journey.open('http://broken.example/jobs/7', html);

  const popup = await journey.click(page);

  await stateIs(popup, 'posting');
  expect(await textsOf(popup, 'h1')).toEqual(['Product Engineer, Pickup']);
  expect(await paintedWords(page)).toContain('improve customer retention');
  await page.close();
});

test('a page of ten megabytes is read', async () => {
  const paragraph = `<p>${'Minutes of a meeting on the colour of the shed. '.repeat(11)}</p>`;
  const rest = `<section><h2>Archive</h2>${paragraph.repeat(20_000)}</section>`;
  const html = SAMPLE.html.replace('<footer>', `${rest}<footer>`);
  expect(html.length).toBeGreaterThan(10_000_000);
  const page = await journey.open('http://long.example/jobs/1', html);

  const popup = await journey.click(page);

  await stateIs(popup, 'posting');
  expect(await textsOf(popup, 'h1')).toEqual(['Product Engineer, Pickup']);
  expect(await paintedWords(page)).toContain('improve customer retention');
  await page.close();
});

const GERMAN = `<!doctype html><html lang="de"><title>Stellenangebot: Lagerleitung – Kessel und Kanne</title><body>
<main><h1>Lagerleitung (m/w/d)</h1><div class="job-description">
<p>Kessel und Kanne verkauft gebrauchtes Geschirr in sehr gutem Zustand. Wir suchen ab sofort eine Person, die unser Lager in Kassel leitet und gern mit anderen arbeitet.</p>
<h2>Deine Aufgaben</h2><ul><li>Du planst den Tag im Lager und sorgst dafür, dass die Pakete pünktlich das Haus verlassen</li>
<li>Du verbesserst die Abläufe gemeinsam mit dem Team und entscheidest, was zuerst an die Reihe kommt</li></ul>
<h2>Dein Profil</h2><ul><li>Du hast Erfahrung in der Leitung eines kleinen Lagers und kannst gut erklären</li>
<li>Du sprichst Deutsch und bist bereit, auch einmal am Samstag zu arbeiten</li></ul>
<h2>Wir bieten</h2><ul><li>Dreißig Tage Urlaub und einen unbefristeten Vertrag mit einem fairen Gehalt</li></ul>
<p>Bitte sende deine Bewerbung mit Lebenslauf an uns.</p></div><a href="/bewerben">Jetzt bewerben</a></main>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Lagerleitung (m/w/d)","description":"<p>Kessel und Kanne verkauft gebrauchtes Geschirr in sehr gutem Zustand. Wir suchen ab sofort eine Person, die unser Lager in Kassel leitet und gern mit anderen arbeitet.</p><p>Du planst den Tag im Lager und sorgst dafür, dass die Pakete pünktlich das Haus verlassen</p>","hiringOrganization":{"@type":"Organization","name":"Kessel und Kanne"}}</script>
</body></html>`;

test('a German posting is told as one that cannot be read yet, and can be saved', async () => {
  const page = await journey.open('http://kessel.example/stellen/lagerleitung', GERMAN);

  const popup = await journey.click(page);

  await stateIs(popup, 'other-language');
  expect(await wordsOf(popup)).toContain('Only English postings can be read so far');
  expect(await paintedWords(page)).toEqual([]);
  await expect.poll(() => journey.badge()).toBe('–');
  await press(popup, 'Save');
  await popup.until(`document.querySelector('h1 ~ button')?.textContent === 'Saved'`);
  await page.close();
});

test('a page with the strictest policy is marked, and nothing breaks it', async () => {
  const page = await journey.open('http://strict.example/jobs/2', SAMPLE.html, {
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
  });

  const popup = await journey.click(page);
  await stateIs(popup, 'posting');

  expect(await paintedWords(page)).toContain('improve customer retention');
  await press(popup, 'Next mark');
  await expect
    .poll(() => page.evaluate(() => document.querySelector('html > :popover-open') !== null))
    .toBe(true);
  await page.close();
});

test('a page of the browser itself cannot be read, and the popup says so', async () => {
  const page = await journey.open('chrome://version');

  const popup = await journey.click(page);

  await stateIs(popup, 'cannot-read');
  expect(await wordsOf(popup)).toContain('This page cannot be read');
  await page.close();
});

test.each([
  ['SecurityError', 'the browser gives this window no storage', 'What you saved before is safe.'],
  ['QuotaExceededError', 'the disk is full', 'Its text is still here.'],
])('a save that fails (%s) is told in words, with the reading kept in view', async (name, what, safe) => {
  const page = await journey.open(SAMPLE.url);
  const popup = await journey.click(page);
  await withoutStorage(popup, name);

  await press(popup, 'Save');

  await popup.until(`document.querySelector('[role=alert]')`);
  expect(await textsOf(popup, '[role=alert]')).toEqual([expect.stringContaining(what)]);
  expect(await textsOf(popup, '[role=alert]')).toEqual([expect.stringContaining(safe)]);
  expect(await textsOf(popup, 'h1 ~ button')).toEqual(['Save']);
  expect(await textsOf(popup, '.phrase')).not.toEqual([]);
  await page.close();
});

test('only the pages themselves were asked of the network', () => {
  const hosts = new Set(journey.asked().map((url) => new URL(url).host));
  expect([...hosts].sort()).toEqual([
    'broken.example',
    'careers.juniperlarder.example',
    'kessel.example',
    'letters.example',
    'long.example',
    'strict.example',
  ]);
});

/** Loads the popup again in a browser that refuses to open databases. */
async function withoutStorage(popup: PopupTarget, error: string): Promise<void> {
  await stateIs(popup, 'posting');
  await popup.send('Page.enable');
  await popup.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `IDBFactory.prototype.open = () => { throw new DOMException('refused', '${error}'); };
      window.isWithoutStorage = true;`,
  });
  await popup.send('Page.reload');
  await expect.poll(() => popup.evaluate('window.isWithoutStorage === true').catch(() => false)).toBe(true);
  await stateIs(popup, 'posting');
}
