/** Source of a pattern for one number as pay is written: `130`, `45.50`, `65.000`, `110'000`, `1,20,000`, `45 000`. */
export const NUMBER =
  "(?:\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2})?(?!\\d))";

/** Source of a pattern for the words that multiply a number. */
export const SCALE =
  '(?:\\s?(?:[kK]\\b|[Tt]sd\\.?|[Tt]housand\\b|[Mm]illions?\\b|[Mm]illiarden?\\b|[Mm]illionen\\b|[Mm]io\\b|[Bb]illions?\\b|[Mm]rd\\b|[Mm]m?\\b|[Bb]n?\\b|[Ll]akhs?\\b|[Ll]acs?\\b|L\\b|LPA\\b|lpa\\b|[Cc]rores?\\b))';

/** The number that such a text writes: the last mark with one or two digits behind it parts the decimals. */
export function numberOf(text: string): number {
  const bare = text.replace(/['’\s]/g, '');
  const [, decimals] = /[.,](\d{1,2})$/.exec(bare) ?? [];
  const whole = decimals === undefined ? bare : bare.slice(0, -decimals.length - 1);
  return Number(`${whole.replace(/[.,]/g, '')}.${decimals ?? 0}`);
}

/** What a scale multiplies by; null where it is too much for pay (`$5 billion`), 1 without a scale. */
export function factorOf(scale: string): number | null {
  const word = scale.trim().toLowerCase();
  if (word === '') return 1;
  if (/^(?:k|tsd\.?|thousand)$/.test(word)) return 1_000;
  if (/^(?:l|lakhs?|lacs?|lpa)$/.test(word)) return 100_000;
  return null;
}
