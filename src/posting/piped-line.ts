import { type Facts, factsOf, mergeFacts } from './facts.ts';
import { factsInLine } from './facts-in-line.ts';
import { type Block, charsOf, type Outline, type Span } from './outline.ts';
import { titleCue } from './title-cue.ts';
import { wordingOf } from './wording.ts';

/** A posting that begins with a line such as `Copperfin Maps | Backend engineer | Oslo | Full-time`. */
export type PipedPosting = { readonly span: Span; readonly facts: Facts };

const LEAST_PARTS = 3;
const LEAST_TEXT = 200;
const LONGEST_TITLE = 60;
/** In the same threads people offer themselves. */
const OFFERS_ONESELF = /^\W*(?:seeking work|for hire|available)\b/i;

/**
 * The postings among comments or messages: each the innermost element that begins with such a line and has a text
 * with wording of postings. An article's line `Name | Staff writer | Tuesday` is followed by none.
 */
export function pipedPostings({ blocks, spans }: Outline): PipedPosting[] {
  const lines = new Map(blocks.flatMap((block, i) => pairOf(i, factsPiped(block))));
  return [...lines].flatMap(([at, facts]) => {
    const span = spans.find((one) => one.from === at && charsOf(blocks, one) >= LEAST_TEXT);
    if (span === undefined) return [];
    // Two such lines and a text are no comment.
    let wording = 0;
    for (let i = at + 1; i < span.to; i++) {
      if (lines.has(i)) return [];
      wording |= wordingOf(blocks[i]?.sample ?? '');
    }
    return wording === 0 ? [] : [{ span, facts }];
  });
}

function pairOf(at: number, facts: Facts | undefined): (readonly [number, Facts])[] {
  return facts === undefined ? [] : [[at, facts]];
}

/** What such a line says, where it names both a job and where, how or for what pay it is done. */
function factsPiped({ sample, chars, links }: Block): Facts | undefined {
  if (!sample.includes('|') || links > chars * 0.6 || OFFERS_ONESELF.test(sample)) return undefined;
  const [company, ...parts] = sample.split('|').map((part) => part.trim());
  const title = parts.find((part) => part.length <= LONGEST_TITLE && namesJob(part));
  if (parts.length + 1 < LEAST_PARTS || company === '' || title === undefined) return undefined;
  const facts = factsInLine(sample, [company, title], false);
  return Object.keys(facts).length === 0 ? undefined : mergeFacts(factsOf({ title, company }), facts);
}

function namesJob(part: string): boolean {
  return titleCue(part) === 1 || titleCue(part.replace(/s\b/g, '')) === 1;
}
