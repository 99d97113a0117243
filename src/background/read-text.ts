import { lexicon } from 'virtual:lexicon';
import { read } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';

/** What a text says. */
export function readText(text: string): Reading {
  return read(text, lexicon);
}

let isWarm = false;

/**
 * Unpacks the lexicon while the page that has just asked for something else is still looking for its text: its reading
 * then need not wait for that.
 */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  setTimeout(() => readText('You will decide how we improve the time that our customers wait.'));
}
