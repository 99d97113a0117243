import { lexicon } from 'virtual:lexicon';
import { afterEach, expect, test } from 'vitest';
import { findOnPage, findSelection, type PageFind } from '../../../src/page/page-find.ts';
import { type PageReading, pageReading } from '../../../src/page/page-reading.ts';
import { read } from '../../../src/reading/read.ts';
import { EVERY_MARK } from '../../support/marked-page.ts';

const GERMAN = `
  <main><h1>Pflegekoordination (m/w/d)</h1>
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Pflegekoordination","hiringOrganization":{"@type":"Organization","name":"Haus am See"},"description":"<p>Wir suchen dich</p>"}</script>
  <div id="job"><h2>Deine Aufgaben</h2>
  <p>Du planst die Dienste auf unserer Station und sprichst jeden Morgen mit den Familien, die bei uns wohnen. Du hältst Fristen ein und sorgst dafür, dass alle Berichte am Ende des Monats fertig sind.</p>
  <ul><li>Du führst neue Kolleginnen und Kollegen ein und gibst weiter, was du gelernt hast.</li><li>Du entscheidest mit uns, was wir im nächsten Jahr besser machen wollen.</li></ul>
  <h2>Das bringst du mit</h2><p>Eine Ausbildung in der Pflege, einen Führerschein und Freude an der Arbeit mit Menschen. Wir zahlen nach Tarif und du hast dreißig Tage Urlaub im Jahr.</p></div></main>`;

const ARTICLE = `<main><h1>How our bakery works</h1><p id="one">The ovens are lit at four.</p><p id="two">Everyone here may wear many hats.</p><p>Bread is sold until noon.</p></main>`;

afterEach(() => document.body.replaceChildren());

test('a posting in another language is told as such, and nothing is marked', () => {
  document.body.innerHTML = GERMAN;

  const { state, marks } = readAll(findOnPage(document, 'https://jobs.example.org/7', EVERY_MARK, []));

  expect(state).toMatchObject({ kind: 'other-language', language: 'de' });
  expect(marks).toEqual([]);
});

test('a page that is no posting holds nothing', () => {
  document.body.innerHTML = ARTICLE;

  expect(findOnPage(document, 'https://bakery.example.org/about', EVERY_MARK, []).kind).toBe('nothing');
});

test('of a page that is no posting the selected text can be read', () => {
  document.body.innerHTML = ARTICLE;
  select('#two');

  const { state, map } = readAll(findSelection(document));

  expect(state).toMatchObject({ kind: 'posting', via: 'selection' });
  expect(map?.text).toBe('Everyone here may wear many hats.');
});

test('without a selection there is nothing to read', () => {
  document.body.innerHTML = ARTICLE;
  document.getSelection()?.removeAllRanges();

  expect(findSelection(document).kind).toBe('nothing');
});

test('elements that take the names of the document’s own parts are no title', () => {
  document.body.innerHTML = `${ARTICLE}<img name="title" alt="">`;
  select('#two');

  const { state } = readAll(findSelection(document));

  expect(state.kind === 'posting' && 'title' in state.posting).toBe(false);
});

test('kinds that are switched off are read but not marked', () => {
  document.body.innerHTML = ARTICLE;
  select('#two');

  const { state, marks } = readAll(findSelection(document), {
    ...EVERY_MARK,
    marks: { outcome: false, output: false, flag: false },
  });

  expect(state.kind).toBe('posting');
  expect(marks).toEqual([]);
});

function readAll(find: PageFind, settings = EVERY_MARK): PageReading {
  if (find.kind === 'nothing') throw new Error('nothing to read');
  return pageReading(find.text, { reading: read(find.text.map.text, lexicon), facts: {} }, settings);
}

function select(selector: string): void {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector) ?? document.body);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}
