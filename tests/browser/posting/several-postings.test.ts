import { expect, test } from 'vitest';
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
