import { afterEach, expect, test } from 'vitest';
import { createHighlights } from '../../../src/page/highlights.ts';
import { markPhrases, PHRASES, POSTING, setPage } from '../../support/marked-page.ts';

const highlights = createHighlights(document, window);

afterEach(() => {
  highlights.clear();
  CSS.highlights.clear();
  document.body.replaceChildren();
});

/** The painted phrases, by the line style they are painted with. */
function painted(): Record<string, string[]> {
  const lines: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    for (const range of highlight as unknown as Set<Range>) {
      const element = range.startContainer.parentElement ?? document.body;
      const line = getComputedStyle(element, `::highlight(${name})`).textDecorationStyle;
      lines[line] = [...(lines[line] ?? []), range.toString()];
    }
  }
  return lines;
}

test('each kind has a line style of its own, across inline tags', () => {
  const { marks } = markPhrases(setPage(POSTING));

  highlights.paint(marks);

  expect(painted()).toEqual({
    solid: ['halve the time that families wait'],
    dashed: ['Hand over four reports'],
    wavy: ['wear many hats'],
  });
});

test('the page’s nodes are the same before, while and after marks are painted', () => {
  const job = setPage(POSTING);
  const before = document.documentElement.outerHTML;
  const sheets = document.adoptedStyleSheets.length;

  highlights.paint(markPhrases(job).marks);
  const during = document.documentElement.outerHTML;
  highlights.clear();

  expect(during).toBe(before);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.adoptedStyleSheets).toHaveLength(sheets);
  expect(CSS.highlights.size).toBe(0);
});

test('the page’s own highlights and sheets stay, and the names of ours say nothing', () => {
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets.push(own);
  CSS.highlights.set('search', new Highlight());

  highlights.paint(markPhrases(setPage(POSTING)).marks);
  const names = [...CSS.highlights.keys()].join(' ');
  highlights.clear();

  expect(names).not.toMatch(/outcome|output|flag|lens/i);
  expect([...CSS.highlights.keys()]).toEqual(['search']);
  expect(document.adoptedStyleSheets).toContain(own);
  document.adoptedStyleSheets = [];
});

test('light text takes the colours for dark grounds', () => {
  const { marks } = markPhrases(setPage(`<div style="color: rgb(240, 240, 240)">${POSTING}</div>`));

  highlights.paint(marks);

  const [name] = [...CSS.highlights].find(([, { size }]) => size > 0) ?? [];
  const colour = getComputedStyle(
    document.querySelector('#second') ?? document.body,
    `::highlight(${name})`,
  ).textDecorationColor;
  expect(colour).toBe('rgb(240, 163, 94)');
});

test('marks in a shadow root get their rules there, and lose them again', () => {
  document.body.innerHTML = '<div id="host"></div>';
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no shadow root');
  root.innerHTML = POSTING;
  const job = root.querySelector('#job');
  if (!job) throw new Error('no posting');

  highlights.paint(markPhrases(job).marks);
  const during = root.adoptedStyleSheets.length;
  highlights.clear();

  expect(during).toBe(1);
  expect(root.adoptedStyleSheets).toHaveLength(0);
});

test('marks that lie over one another are all painted, flags on top', () => {
  const { marks } = markPhrases(setPage(POSTING), [...PHRASES, ['flag', 'four reports']]);

  highlights.paint(marks);

  const priorities = [...CSS.highlights.values()]
    .filter(({ size }) => size > 0)
    .map(({ priority }) => priority);
  expect(painted().wavy).toEqual(['four reports', 'wear many hats']);
  expect(painted().dashed).toEqual(['Hand over four reports']);
  expect(Math.max(...priorities)).toBe(2);
});

test('painting no marks leaves nothing behind', () => {
  highlights.paint(markPhrases(setPage(POSTING)).marks);

  highlights.paint([]);

  expect(CSS.highlights.size).toBe(0);
});
