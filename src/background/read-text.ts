import { lexicon } from 'virtual:lexicon';
import type { TextAnswer, TextToRead } from '../platform/messages.ts';
import { completeFacts } from '../posting/complete-facts.ts';
import { read } from '../reading/read.ts';

/** What a text says; `url` is the address of its page. */
export function readText({ text, language, facts }: TextToRead, url: string): TextAnswer {
  return { reading: read(text, lexicon), facts: completeFacts(facts, { text, url, language }) };
}

let isWarm = false;

/**
 * Unpacks the lexicon while the page that has just asked for something else is still looking for its text: its reading
 * then need not wait for that.
 */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  const text = 'You will decide how we improve the time that our customers wait. Pay: £30,000 a year.';
  setTimeout(() => readText({ text, facts: {} }, ''));
}
