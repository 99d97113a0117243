import { type Around, settingOf, toneOf, totalOf } from './sum-up.ts';
import { groupSizes, type Said } from './weigh.ts';

/** Nine in ten resampled scores lie within this many standard errors. */
const NINE_IN_TEN = 1.64;

/**
 * Where nine in ten scores lie when the sentences that speak are resampled: the jackknife, which leaves out one
 * sentence at a time (Efron 1982). Same text, same range.
 * @param total distance of the score from the middle
 */
export function resampledRange(
  said: readonly Said[],
  around: Around,
  total: number,
): readonly [number, number] {
  const sentences = new Map<number, Said[]>();
  let counting = 0;
  for (const each of said) {
    if (each.size === 0) continue;
    counting++;
    const own = sentences.get(each.signal.sentence);
    if (own) own.push(each);
    else sentences.set(each.signal.sentence, [each]);
  }
  if (sentences.size === 0) return [50, 50];
  if (sentences.size === 1) return [0, 100];
  const sizes = groupSizes(said);
  const tone = toneOf(around, 'overall');
  const without = Array.from(sentences.values(), (own) => {
    const rest = sizes.slice();
    for (const { group, size } of own) rest[group] = Math.max(0, (rest[group] ?? 0) - size);
    return totalOf(rest, settingOf(counting - own.length, tone), 'overall');
  });
  const mean = without.reduce((sum, value) => sum + value, 0) / without.length;
  const spread = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const reach = NINE_IN_TEN * Math.sqrt((spread * (without.length - 1)) / without.length);
  return [Math.max(0, 50 + total - reach), Math.min(100, 50 + total + reach)];
}
