import type { Posting } from '../../src/posting/posting.ts';

/** What a fixture page must be read as; `posting` is absent where nothing is to be found. */
type Expected = {
  readonly url: string;
  readonly found: boolean;
  readonly via?: string;
  readonly expired?: true;
  readonly posting?: Posting;
};

const pages = import.meta.glob<string>('../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expected = import.meta.glob<Expected>('../fixtures/pages/*.json', { import: 'default', eager: true });

/** Every fixture page with what it must be read as. */
export const fixturePages = Object.entries(pages).map(([path, html]) => {
  const want = expected[path.replace(/html$/, 'json')];
  if (want === undefined) throw new Error(`${path} has no expected posting beside it`);
  return { name: path.replace(/^.*\/|\.html$/g, ''), html, want };
});

/** A page as a reader sees it: drawn, in a frame of its own. */
export async function shownPage(html: string): Promise<Document> {
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
