import { expect, test } from 'vitest';
import { extractPosting } from '../../../src/posting/extract-posting.ts';
import type { Posting } from '../../../src/posting/posting.ts';
import { allSites } from '../../../src/posting/sites/all-sites.ts';

type Expected = {
  readonly url: string;
  readonly found: boolean;
  readonly via?: string;
  readonly posting?: Posting;
};

const pages = import.meta.glob<string>('../../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expected = import.meta.glob<Expected>('../../fixtures/pages/*.json', {
  import: 'default',
  eager: true,
});

const cases = Object.entries(pages).map(([path, html]) => {
  const want = expected[path.replace(/html$/, 'json')];
  if (want === undefined) throw new Error(`${path} has no expected posting beside it`);
  return { name: path.replace(/^.*\/|\.html$/g, ''), html, want };
});

test.each(cases)('$name is read as expected', async ({ html, want }) => {
  const frame = await shown(html);

  const extraction = extractPosting(frame, want.url);

  if (!want.found) {
    expect(extraction.found).toBe(false);
    return;
  }
  if (!extraction.found)
    throw new Error(`not found: ${extraction.reason} after ${extraction.tried.join(', ')}`);
  expect(extraction.via).toBe(want.via);
  expect(extraction.posting).toEqual(want.posting);
  expect(extraction.elements.every((element) => element.isConnected)).toBe(true);
});

test('every site adapter has a fixture page', () => {
  const named = new Set(cases.map(({ name }) => name));

  expect(allSites.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

/** A page as a reader sees it: drawn, in a frame of its own. */
async function shown(html: string): Promise<Document> {
  document.body.replaceChildren();
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.style.cssText = 'width: 1200px; height: 800px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('the frame did not load');
  return frame.contentDocument;
}
