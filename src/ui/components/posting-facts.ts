import type { Posting } from '../../posting/posting.ts';
import { payWords } from './pay-words.ts';

/** Company, place and pay in one line, as far as known; empty where nothing is. */
export function factsOf(posting: Pick<Posting, 'company' | 'location' | 'pay' | 'payRange'>): string {
  return [posting.company, posting.location, payWords(posting)].filter(Boolean).join(' · ');
}
