import { type Mark, type MarkKind, marksOf, type TextMap } from '../../src/page/mark.ts';
import type { PageSettings } from '../../src/platform/settings.ts';
import { mapText } from '../../src/posting/text-map.ts';
import type { Flag, Reading, Signal } from '../../src/reading/reading.ts';

export const POSTING = `
  <main id="job">
    <h2>Ward coordinator</h2>
    <p id="first">You will <b>halve the time</b> that families wait, and tell us how.</p>
    <ul>
      <li id="second">Hand over four reports a month.</li>
      <li id="third">Expect to wear many hats in busy weeks.</li>
    </ul>
  </main>`;

export const PHRASES: readonly (readonly [MarkKind, string])[] = [
  ['outcome', 'halve the time that families wait'],
  ['output', 'Hand over four reports'],
  ['flag', 'wear many hats'],
];

const SILENT = { score: 50, outcomes: 0, outputs: 0 };

/** A reading in which exactly these phrases of `text` are marked. */
export function readingOf(text: string, phrases = PHRASES): Reading {
  const spans = phrases
    .map(([kind, phrase]) => ({
      kind,
      entry: `${kind}.sample`,
      start: text.indexOf(phrase),
      end: text.indexOf(phrase) + phrase.length,
    }))
    .filter(({ start }) => start >= 0);
  const signals = spans.flatMap(({ kind, ...span }): Signal[] =>
    kind === 'flag' ? [] : [{ ...span, pole: kind, axis: 'focus' }],
  );
  const flags = spans.flatMap(({ kind, ...span }): Flag[] => (kind === 'flag' ? [span] : []));
  return {
    language: 'en',
    evidence: 'enough',
    score: 60,
    range: [50, 70],
    confidence: 0.5,
    axes: { focus: SILENT, autonomy: SILENT, growth: SILENT },
    signals,
    flags,
    reasons: [],
    setting: 0,
    truncated: false,
    versions: { lexicon: 'test', scorer: 'test' },
  };
}

const ALL_KINDS = { outcome: true, output: true, flag: true };

/** The settings of someone who has chosen nothing. */
export const EVERY_MARK: PageSettings = { marks: ALL_KINDS, ignored: [], bar: true };

/** Marks these phrases in `element`, as a reading would. */
export function markPhrases(
  element: Element,
  phrases = PHRASES,
): { readonly map: TextMap; readonly marks: Mark[] } {
  const map = mapText([element]);
  return { map, marks: marksOf(readingOf(map.text, phrases), map, ALL_KINDS) };
}

/** Puts HTML of a test on a page. */
export function setPage(html: string, page: Document = document): Element {
  page.body.innerHTML = html;
  const job = page.querySelector('#job');
  if (!job) throw new Error('the page of a test has an element #job');
  return job;
}

/** The middle of the first line of a mark. */
export function middleOf(mark: Mark | undefined): { readonly x: number; readonly y: number } {
  const rect = mark?.ranges[0]?.getClientRects()[0];
  if (!rect) throw new Error('the mark is drawn nowhere');
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}
