import type { Translate } from '../platform/i18n.ts';
import type { Explanation } from '../platform/messages.ts';

/** Fewer marks than this say too little of how often an entry is right. */
const FEWEST = 10;

/** How often marks like this one were right, in words; empty where nothing was measured. */
export function trackRecord(measured: Explanation['measured'], words: Translate): string {
  if (measured === undefined) return '';
  const [right, of] = measured;
  if (of < FEWEST) return words('page_card_too_few');
  // Ten in ten is said only where none was wrong.
  const times = right === of ? 10 : Math.min(9, Math.round((10 * right) / of));
  return words('page_card_right', [String(times)]);
}
