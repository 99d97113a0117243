import { expect, test } from 'vitest';
import { extractPosting } from '../../../src/posting/extract-posting.ts';

const url = 'https://forum.example/t/jobs-in-november/812';
const about =
  'We mend nets for forty boats, and for a museum that never sails. You would look after the machine that ties ' +
  'the knots, and decide with two others what it learns next. Three years of experience with such machines help. ' +
  'Write to nets at knot dot example.';
const notes = 'I have mended nets since I was nine, with my mother first and then alone. '.repeat(4);

function thread(...comments: readonly string[]): Document {
  document.title = 'Who is hiring on the coast?';
  document.body.innerHTML = `<h1>Who is hiring on the coast?</h1>${comments.map((text) => `<div class="c"><span>two hours ago</span><div class="body">${text}</div></div>`).join('')}`;
  window.scrollTo(0, 0);
  return document;
}

test('in a thread a comment that begins with a line of facts is read alone, with what its line says', () => {
  const page = thread(
    `<p>Knot &amp; Co | Machine Operators | Oban, Scotland | On-site | Full-time</p><p>${about}</p>`,
    `<p>Do you take apprentices? ${notes}</p>`,
    `<p>Tide Clocks | Designer | Hull, UK | Remote</p><p>${about.replaceAll('nets', 'clocks')}</p>`,
  );

  const found = extractPosting(page, url, []);

  if (!found.found) throw new Error(found.reason);
  expect(found.posting).toMatchObject({
    title: 'Machine Operators',
    company: 'Knot & Co',
    location: 'Oban, Scotland',
    workplace: 'on-site',
    employmentType: 'Full-time',
  });
  expect(found.posting.text).not.toMatch(/apprentices|clocks/);
});

test.each([
  [
    'people who offer themselves',
    `SEEKING WORK | Machine Operator | Oban, Scotland | Remote<p>${notes}</p>`,
    `For hire | Designer | Hull, UK | Remote<p>${notes}</p>`,
  ],
  [
    'articles under their authors’ names',
    `Ada Knot | Staff Writer | Tuesday, 3 November 2026<p>${notes}</p>`,
    `Bo Tide | Staff Writer | Monday, 2 November 2026<p>${notes}</p>`,
  ],
  [
    'a sentence with bars',
    `Nets | knots | seagulls: pick two<p>${notes}</p>`,
    `Salt | sun | wind<p>${notes}</p>`,
  ],
  [
    'links to postings',
    `<a href="/1">Knot | Machine Operator | Oban, Scotland | Full-time</a><p>${notes}</p>`,
    `<a href="/2">Tide | Designer | Hull, UK | Remote</a><p>${notes}</p>`,
  ],
])('a thread of %s holds no posting', (_, ...comments) => {
  expect(extractPosting(thread(...comments), url, []).found).toBe(false);
});
