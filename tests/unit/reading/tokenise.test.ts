import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from '../../../src/reading/tokenise.ts';

/** The tokens as words, sentences parted by "|". */
function words(text: string): string {
  const seen: string[] = [''];
  const small = (word: string) => word.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const tokens = tokenise(text, (from, start, end) => seen.push(small(from.slice(start, end))) - 1);
  const sentences = tokens.sentences
    .slice(0, -1)
    .map((start, i) => [...tokens.words.subarray(start, tokens.sentences[i + 1])]);
  return sentences.map((sentence) => sentence.map((word) => seen[word]).join(' ')).join(' | ');
}

test.each([
  ['Own it end-to-end.', 'own it end to end'],
  ['Timely/accurate work', 'timely accurate work'],
  ['You’ll own it; we don’t.', 'you will own it ; we do not'],
  ["it'constructor can'valueOf", 'it constructor can valueof'],
  ["The customer's trust", 'the customer trust'],
  ['Design & build', 'design and build'],
  ['fast, paced', 'fast , paced'],
  ['Grow sales by 3.5 %.', 'grow sales by 3.5 %'],
  ['One.\nTwo', 'one | two'],
  ['Meet targets. Then go home! Why?', 'meet targets | then go home | why'],
  ['Tools, e.g. hammers, are free.', 'tools , e.g hammers , are free'],
  ['the team.Responsibilities follow', 'the team | responsibilities follow'],
  ['• Ship • Sell', 'ship | sell'],
  ['co\u00adoperate well\u200bdone', 'cooperate welldone'],
  ['rock\u00a0star', 'rock star'],
  ['İstanbul office', 'İstanbul office'],
  ['', ''],
])('%j is read as %j', (text, expected) => {
  expect(words(text)).toBe(expected);
});

test('offsets point at the words in the text as it was', () => {
  const text = 'Don’t “ship” – learn';
  const tokens = tokenise(text, () => 1);

  const slices = Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.starts[i], tokens.ends[i]));

  expect(slices).toEqual(['Do', 'n’t', 'ship', 'learn']);
});

test('any text gives tokens in order, inside the text, in whole sentences', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { count, starts, ends, sentences } = tokenise(text, () => 1);
      const places = Array.from(
        { length: count },
        (_, i) => [ends[i - 1] ?? 0, starts[i] ?? -1, ends[i] ?? -1] as const,
      );
      const wrong = places.filter(
        ([before, start, end]) => start < before || end <= start || end > text.length,
      );
      expect(wrong).toEqual([]);
      expect(sentences.at(-1)).toBe(count);
    }),
  );
});
