import { expect, test } from 'vitest';
import { findPosting } from '../../../src/page/find-posting.ts';
import { extractPosting } from '../../../src/posting/extract-posting.ts';
import { allSites } from '../../../src/posting/sites/all-sites.ts';
import several from '../../fixtures/pages/generic-several-roles.html?raw';
import image from '../../fixtures/pages/silent-image-of-posting.html?raw';

const url = 'https://mill.example/jobs';

function show(html: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  window.scrollTo(0, 0);
}

test('of several postings the first in view is read, and all are told', () => {
  show(several);

  const extraction = extractPosting(document, url, allSites);

  if (!extraction.found) throw new Error(extraction.reason);
  expect(extraction.posting.title).toBe("Miller's assistant");
  expect(extraction.posting.text).toContain('Set the stones');
  expect(extraction.posting.text).not.toContain('eastern round');
  expect(extraction.several?.map(({ title }) => title)).toEqual(["Miller's assistant", 'Delivery driver']);
});

test('when the reader has scrolled to another posting, that one is read', () => {
  show(several);
  const [first, second] = document.querySelectorAll<HTMLElement>('section');
  if (first === undefined || second === undefined) throw new Error('two sections are needed');
  second.style.marginTop = '3000px';
  second.style.marginBottom = '3000px';
  second.scrollIntoView();

  const extraction = extractPosting(document, url, allSites);

  expect(extraction.found && extraction.posting.title).toBe('Delivery driver');
  expect(extraction.found && extraction.elements).toEqual([second]);
});

test('a posting that is drawn as an image is told as such', () => {
  show(image);

  const extraction = extractPosting(document, 'https://mill.example/jobs/driver', allSites);

  expect(extraction).toMatchObject({ found: false, reason: 'text drawn as an image' });
});

const role = (title: string, task: string, place = '') => `
  <h2>${title}</h2><p>We are looking for somebody who likes early mornings and clean floors.</p>${place}
  <h3>Your tasks</h3><ul><li>${task}</li><li>Find out why a batch came back, and mend the cause of it for good</li></ul>
  <h3>Requirements</h3><ul><li>Two years of experience with machines that turn, and patience</li></ul>`;
const flat = `<main><h1>Work at the mill</h1><p>The mill grinds for forty bakeries, and has two vacancies.</p>
  ${role("Miller's assistant", 'Set the stones before the first grain comes in')}
  ${role('Delivery driver', 'Bring flour to eleven bakeries before they open', '<p>Location: Oban, Scotland</p>')}
  <h2>How we work</h2><p>Slowly, and with our hands washed. The stones are older than all of us taken together.</p></main>`;

test('postings one after the other in one element are told apart', () => {
  show(flat);

  const extraction = extractPosting(document, url, []);

  if (!extraction.found) throw new Error(extraction.reason);
  expect(extraction.several?.map(({ title }) => title)).toEqual(["Miller's assistant", 'Delivery driver']);
  expect(extraction.posting).toMatchObject({ title: "Miller's assistant" });
  expect(extraction.posting.location).toBeUndefined();
  expect(extraction.posting.text).toContain('Set the stones');
  expect(extraction.posting.text).not.toMatch(/flour|hands washed|forty bakeries/);
});

test('of postings one after the other the one in view is read, and each can be chosen', () => {
  show(flat.replace('<h2>Delivery', '<div style="height:3000px"></div><h2>Delivery'));
  const [, second] = document.querySelectorAll('h2');
  second?.scrollIntoView();

  const inView = findPosting(document, url, [], {});
  const chosen = findPosting(document, url, [], { at: 0 });

  if (!inView.found || !chosen.found) throw new Error('not found');
  expect(inView.posting).toMatchObject({ title: 'Delivery driver', location: 'Oban, Scotland' });
  expect(inView.posting.text).not.toContain('Set the stones');
  expect(chosen.posting.title).toBe("Miller's assistant");
  expect(chosen.posting.text).toContain('Set the stones');
  expect(chosen.posting.text).not.toMatch(/flour|hands washed/);
});

const picture = (width: number, height: number) =>
  `<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==" width="${width}" height="${height}" alt="">`;

test('a posting with headings whose text is one large image is told as such', () => {
  show(
    `<main><h1>Delivery driver</h1><h2>Your tasks</h2>${picture(800, 1600)}<h2>Apply</h2><a href="/a">Apply now</a></main>`,
  );

  expect(extractPosting(document, 'https://mill.example/jobs/driver', [])).toMatchObject({
    found: false,
    reason: 'text drawn as an image',
  });
});

test('a posting under a large image is read as usual', () => {
  show(
    `<main>${picture(1200, 900)}${role('Delivery driver', 'Bring flour to eleven bakeries before they open')}<p>${'We bake slowly, and we drive slowly. '.repeat(6)}</p><a href="/a">Apply now</a></main>`,
  );

  const extraction = extractPosting(document, 'https://mill.example/jobs/driver', []);

  expect(extraction.found && extraction.posting.text).toContain('Bring flour');
});
