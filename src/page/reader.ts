import { MAX_TEXT_LENGTH } from '../platform/message-rules.ts';
import type { Reading } from '../reading/reading.ts';

/** A page that draws the same texts again is answered from here, before the next frame. */
const MOST_KEPT = 8;

export type Reader = {
  /** The reading of a text that was read before. */
  known(text: string): Reading | undefined;
  /** Asks for the reading of a text, of a very long one that of its first part. Rejects where nobody answers. */
  read(text: string): Promise<Reading>;
};

/** Reads texts by asking for their readings, and keeps the last few. */
export function createReader(ask: (text: string) => Promise<Reading>): Reader {
  const kept = new Map<string, Reading>();
  return {
    known: (text) => kept.get(text),
    async read(text) {
      const reading = await ask(text.slice(0, MAX_TEXT_LENGTH));
      kept.delete(text);
      kept.set(text, reading);
      for (const [oldest] of kept) if (kept.size > MOST_KEPT) kept.delete(oldest);
      return reading;
    },
  };
}
