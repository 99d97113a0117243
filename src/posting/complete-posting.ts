import { completeFacts } from './complete-facts.ts';
import type { Extraction } from './extraction.ts';
import type { Posting } from './posting.ts';

/** The extracted posting with all that its words say; `url` is the page's address. */
export function completePosting(
  { posting, hints }: Pick<Extract<Extraction, { found: true }>, 'posting' | 'hints'>,
  url: string,
): Posting {
  const { text, language } = posting;
  return { ...posting, ...completeFacts({ ...posting, hints }, { text, url, language }) };
}
