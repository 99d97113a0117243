import { readFileSync } from 'node:fs';
import { lexicon } from 'virtual:lexicon';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Candidate } from '../../../src/reading/apply-context.ts';
import { automatonOf } from '../../../src/reading/automaton.ts';
import { findCandidates } from '../../../src/reading/find-candidates.ts';
import { keepLikely, LIKELIHOOD } from '../../../src/reading/likelihood.ts';

const sentences: readonly { readonly text: string }[] = parse(
  readFileSync('tests/fixtures/labelled-sentences.yaml', 'utf8'),
);
const automaton = automatonOf(lexicon);
/** A sentence of words that speak for outcome, in none of which a narrow entry finds anything. */
function saidWidely(): string {
  const words = LIKELIHOOD.words
    .map((word, i) => [word, LIKELIHOOD.outcome.words[i] ?? 0] as const)
    .filter(([word]) => findCandidates(word, lexicon).candidates.every(({ entry }) => entry.wide))
    .sort(([, a], [, b]) => b - a);
  return `Design the route; ${words
    .slice(0, 8)
    .map(([word]) => word)
    .join('; ')}.`;
}
const weighed = [...sentences.map(({ text }) => text), saidWidely()].map((text) => {
  const { tokens, candidates, sections, said } = findCandidates(text, lexicon);
  return { candidates, kept: keepLikely(candidates, sections, said, tokens, lexicon, automaton) };
});
const ofPole = (candidates: readonly Candidate[], pole: string | null) =>
  candidates.filter((each) => each.pole === pole);

test('every figure belongs to an entry of the lexicon, and every word has a figure for both poles', () => {
  const known = new Set(lexicon.entries.map(({ id }) => id));
  for (const pole of ['output', 'outcome'] as const) {
    const { entries, words } = LIKELIHOOD[pole];
    expect(Object.keys(entries).length).toBeGreaterThan(10);
    expect(Object.keys(entries).filter((id) => !known.has(id))).toEqual([]);
    expect(words.length).toBe(LIKELIHOOD.words.length);
  }
});

test('some sentences keep their marks and some lose them, and none gains any', () => {
  for (const pole of ['output', 'outcome']) {
    const found = weighed.filter(({ candidates }) => ofPole(candidates, pole).length > 0);
    const marked = found.filter(({ kept }) => ofPole(kept, pole).length > 0);
    expect(marked.length).toBeGreaterThan(5);
    expect(found.length).toBeGreaterThan(marked.length);
  }
  for (const { candidates, kept } of weighed)
    for (const each of kept) expect(candidates).toContainEqual(each);
});

test('red flags are not weighed', () => {
  expect(weighed.flatMap(({ kept }) => ofPole(kept, null))).toEqual(
    weighed.flatMap(({ candidates }) => ofPole(candidates, null)),
  );
});

test('a wide entry marks alone, or not at all', () => {
  const wide = weighed.flatMap(({ kept }) =>
    ['output', 'outcome']
      .map((pole) => ofPole(kept, pole))
      .filter((own) => own.some(({ entry }) => entry.wide)),
  );
  expect(wide.length).toBeGreaterThan(0);
  expect(wide.filter((own) => own.length !== 1)).toEqual([]);
});
