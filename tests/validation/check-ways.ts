import { readdirSync, readFileSync } from 'node:fs';
import { lexicon } from 'virtual:lexicon';
import { descriptionOf } from '../../src/cli/description-of.ts';
import { read } from '../../src/reading/read.ts';
import type { Check } from './table.ts';

type Expected = { readonly posting?: { readonly title: string; readonly text: string } };

const PAGES = 'tests/fixtures/pages';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const paragraphs = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');

const pageOf = (title: string, text: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${escaped(title)}</title>${head}</head><body><header><nav><a href="/">Home</a></nav></header>
<main><h1>${escaped(title)}</h1><p>Full-time</p><a href="/apply">Apply for this job</a><article>${paragraphs(text)}</article></main></body></html>`;

function asJsonLd(title: string, text: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: paragraphs(text),
    hiringOrganization: { '@type': 'Organization', name: 'Example' },
  };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return pageOf(title, text, `<script type="application/ld+json">${json}</script>`);
}

/** The same posting as structured data, as a page, and pasted: our own pages' texts, each three ways. */
export async function checkWays(): Promise<Check> {
  const scores: number[][] = [];
  const missed: string[] = [];
  for (const file of readdirSync(PAGES).filter((name) => name.endsWith('.json'))) {
    const { posting } = JSON.parse(readFileSync(`${PAGES}/${file}`, 'utf8')) as Expected;
    if (!posting) continue;
    const { title, text } = posting;
    const [data, page] = [
      await descriptionOf(asJsonLd(title, text), ''),
      await descriptionOf(pageOf(title, text), ''),
    ];
    if (!data || !page) missed.push(file);
    else scores.push([data.text, page.text, text].map((each) => read(each, lexicon).score));
    if (process.argv.includes('--list') && data && page && (data.text !== text || page.text !== text))
      console.error(file, JSON.stringify({ text, data: data.text, page: page.text }, null, 1));
  }
  const spreads = scores.map((each) => Math.max(...each) - Math.min(...each));
  const most = Math.max(0, ...spreads);
  return {
    name: `the same posting as structured data, as a page, and pasted (${scores.length} own postings)`,
    figure: `scores differ by at most ${most.toFixed(1)}, in ${spreads.filter((spread) => spread > 0).length}; not found as a page: ${missed.length}`,
    limit: 'the same score',
    holds: scores.length > missed.length && most === 0,
  };
}
