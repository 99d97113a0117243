import type { MarkPlaces } from '../../platform/messages.ts';
import type { Pole, Reading, Signal, Span } from '../../reading/reading.ts';

/** One wording as listed: `index` is its first place in the reading's `list`, `times` how often it stands there. */
export type Phrase = {
  readonly text: string;
  readonly list: 'signals' | 'flags';
  readonly index: number;
  readonly times: number;
};

export type PhraseGroup = {
  readonly pole: Pole | 'flag';
  /** Marks in the text, repeats included. */
  readonly marks: number;
  readonly phrases: readonly Phrase[];
};

/** A phrase is a few words; longer ones come from gaps in a pattern and would push the rest out of view. */
const LONGEST = 90;

/**
 * The marked phrases by pole, strongest first (flags in reading order, and before the rest: they are few and
 * must not be missed), each wording once. What the user ignores and empty groups are left out.
 */
export function phraseGroups(
  text: string,
  reading: Reading,
  ignored: MarkPlaces = { signals: [], flags: [] },
): readonly PhraseGroup[] {
  const order = strongestFirst(reading).filter((index) => !ignored.signals.includes(index));
  const flags = [...reading.flags.keys()].filter((index) => !ignored.flags.includes(index));
  const ofPole = (pole: Pole) => order.filter((index) => reading.signals[index]?.pole === pole);
  const groups: PhraseGroup[] = [
    { pole: 'flag', ...gather(text, reading.flags, flags, 'flags') },
    { pole: 'outcome', ...gather(text, reading.signals, ofPole('outcome'), 'signals') },
    { pole: 'output', ...gather(text, reading.signals, ofPole('output'), 'signals') },
  ];
  return groups.filter((group) => group.phrases.length > 0);
}

/** Positions of signals as the reasons rank them; what no reason names follows in reading order. */
function strongestFirst({ reasons, signals }: Reading): readonly number[] {
  const ranked = reasons.flatMap((reason) => reason.signals).filter((index) => index in signals);
  return [...new Set([...ranked, ...signals.keys()])];
}

function gather(
  text: string,
  spans: readonly (Signal | Span)[],
  order: readonly number[],
  list: Phrase['list'],
): Pick<PhraseGroup, 'marks' | 'phrases'> {
  const phrases = new Map<string, Phrase>();
  let marks = 0;
  for (const index of order) {
    const words = wordsAt(text, spans[index]);
    if (words === '') continue;
    marks++;
    const known = phrases.get(words.toLowerCase());
    const first = Math.min(known?.index ?? index, index);
    phrases.set(words.toLowerCase(), {
      text: known?.text ?? words,
      list,
      index: first,
      times: (known?.times ?? 0) + 1,
    });
  }
  return { marks, phrases: [...phrases.values()] };
}

function wordsAt(text: string, span: Span | undefined): string {
  if (!span) return '';
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;
}
