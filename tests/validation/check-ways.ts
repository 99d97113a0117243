import { readdirSync, readFileSync } from 'node:fs';
import { lexicon } from 'virtual:lexicon';
import { descriptionOf } from '../../src/cli/description-of.ts';
import { read } from '../../src/reading/read.ts';
import type { Check } from './table.ts';

const PAGES = 'tests/fixtures/pages';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const paragraphs = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');

function asJsonLd(title: string, text: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: paragraphs(text),
  };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<!doctype html><title>${escaped(title)}</title><script type="application/ld+json">${json}</script><h1>${escaped(title)}</h1>`;
}

const asPage = (title: string, text: string) =>
  `<!doctype html><title>${escaped(title)}</title><main><h1>${escaped(title)}</h1><article>${paragraphs(text)}</article></main>`;

/** The same posting as structured data, as a page, and pasted: our own pages' texts, each three ways. */
export async function checkWays(): Promise<Check> {
  const scores: number[][] = [];
  for (const file of readdirSync(PAGES).filter((name) => name.endsWith('.html'))) {
    const posting = await descriptionOf(readFileSync(`${PAGES}/${file}`, 'utf8'), '');
    if (!posting) continue;
    const { title = 'Role', text } = posting;
    const [data, page] = [
      await descriptionOf(asJsonLd(title, text), ''),
      await descriptionOf(asPage(title, text), ''),
    ];
    if (!data || !page) continue;
    scores.push([data.text, page.text, text].map((each) => read(each, lexicon).score));
  }
  const spreads = scores.map((each) => Math.max(...each) - Math.min(...each));
  const most = Math.max(0, ...spreads);
  return {
    name: `the same posting as structured data, as a page, and pasted (${scores.length} own postings)`,
    figure: `scores differ by at most ${most.toFixed(1)}, in ${spreads.filter((spread) => spread > 0).length}`,
    limit: 'the same score',
    holds: scores.length > 0 && most === 0,
  };
}
