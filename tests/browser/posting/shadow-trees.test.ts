import { afterEach, expect, test } from 'vitest';
import { mayHold } from '../../../src/page/may-hold.ts';
import { extractPosting } from '../../../src/posting/extract-posting.ts';

const url = 'https://pantry.example/n/4471';
const address = { hostname: 'pantry.example', pathname: '/n/4471', search: '' } as Location;
const posting =
  '<h2>Cellar planner</h2><p>Pantry feeds a thousand guests a day from four cellars, and nobody should wait for what lies in the wrong one.</p><h3>What you will do</h3><ul><li>Plan what is stored where in four cellars</li>' +
  '<li>Keep the share of wine that spoils below one in a thousand</li><li>Agree with cooks what is needed when</li></ul>' +
  '<h3>What you bring</h3><ul><li>Three years of experience with stores of any kind</li><li>Patience with lists and stairs</li>' +
  '<li>A good head for figures</li></ul><h3>What we offer</h3><p>Thirty days of leave, and dinner with everybody at noon.</p>' +
  '<button>Apply now</button>';

afterEach(() => document.body.replaceChildren());

function drawn(html: string, mode: ShadowRootMode): Document {
  document.title = 'Pantry';
  const host = document.createElement('pantry-app');
  document.body.replaceChildren(host);
  host.attachShadow({ mode }).innerHTML = `<section>${html}</section>`;
  return document;
}

test('a posting whose every sign stands in an open shadow tree is let through and read', () => {
  const page = drawn(posting, 'open');

  expect(mayHold(page, address)).toBe(true);
  const found = extractPosting(page, url, []);
  if (!found.found) throw new Error(found.reason);
  expect(found.posting.title).toBe('Cellar planner');
  expect(found.posting.text).toContain('Plan what is stored where');
});

test('another page that is drawn so is none', () => {
  const page = drawn('<h2>Cellars</h2><p>Wine is best stored at twelve degrees.</p>'.repeat(9), 'open');

  expect(extractPosting(page, url, []).found).toBe(false);
});

test('what stands in a closed shadow tree cannot be asked, and is no sign', () => {
  expect(mayHold(drawn(posting, 'closed'), address)).toBe(false);
});
