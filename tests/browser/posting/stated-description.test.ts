import { expect, test } from 'vitest';
import { extractPosting } from '../../../src/posting/extract-posting.ts';

const url = 'https://loom.example/work/weaver';
const tasks =
  '<h3>Your tasks</h3><ul><li>Set up six looms for patterns that nobody has woven before</li><li>Teach two apprentices ' +
  'to hear a thread that is about to break</li><li>Plan with the dyers which wool is needed in which week</li></ul>';
const demands =
  '<h3>Your profile</h3><ul><li>Three years of experience with hand looms or with machines</li><li>A patient eye and ' +
  'a back that does not mind bending</li><li>Joy in explaining what you do to visitors</li></ul>';
const intro =
  '<p>Loom and Daughters weaves blankets that outlive their owners, and is looking for a weaver for the north hall.</p>';
const around =
  '<section class="offer"><h3>What we offer everybody</h3><p>All our houses share a kitchen garden, a library of ' +
  'patterns and four weeks in summer when the looms rest.</p></section>';

function page(stated: string): Document {
  document.title = 'Weaver';
  document.body.innerHTML = `<main><h1>Weaver</h1><div class="text">${intro}${tasks}${demands}</div>${around}<a href="/apply">Apply</a></main>`;
  const data = document.createElement('script');
  data.type = 'application/ld+json';
  data.textContent = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Weaver',
    description: stated,
  });
  document.body.append(data);
  return document;
}

function textOf(document: Document): string {
  const found = extractPosting(document, url, []);
  if (!found.found) throw new Error(found.reason);
  return found.posting.text;
}

test('a stated description with tasks and demands is the posting, whatever stands around it', () => {
  const text = textOf(page(intro + tasks + demands));

  expect(text).toContain('Your profile');
  expect(text).not.toContain('kitchen garden');
});

test('one that lacks them is a teaser, and the page itself tells where the posting stands', () => {
  const text = textOf(page(intro + tasks));

  expect(text).toContain('Your profile');
});
