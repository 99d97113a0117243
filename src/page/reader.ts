import type { TextAnswer, TextToRead } from '../platform/messages.ts';
import { withinBounds } from '../platform/text-to-read.ts';

/** A page that draws the same texts again is answered from here, before the next frame. */
const MOST_KEPT = 8;

export type Reader = {
  /** The answer to a text that was read before. */
  known(text: TextToRead): TextAnswer | undefined;
  /** Asks what a text says, of a very long one its first part. Rejects where nobody answers. */
  read(text: TextToRead): Promise<TextAnswer>;
};

/** Reads texts by asking, and keeps the last few answers. */
export function createReader(ask: (text: TextToRead) => Promise<TextAnswer>): Reader {
  const kept = new Map<string, TextAnswer>();
  return {
    known: (text) => kept.get(JSON.stringify(text)),
    async read(text) {
      const answer = await ask(withinBounds(text));
      const key = JSON.stringify(text);
      kept.delete(key);
      kept.set(key, answer);
      for (const [oldest] of kept) if (kept.size > MOST_KEPT) kept.delete(oldest);
      return answer;
    },
  };
}
