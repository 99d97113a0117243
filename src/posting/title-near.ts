import { sectionCue } from './cues.ts';
import { factOf } from './facts.ts';
import type { Block, Outline } from './outline.ts';
import { titleCue } from './title-cue.ts';

/** A posting's own title stands this many blocks around the head of its description. */
const BEFORE = 10;
const AFTER = 6;
const LONGEST_LINE = 60;

/**
 * The title of the posting at `elements`: the heading beside its text, before the page's own, which on a page
 * with a list is that of the search (`Planner jobs in Oban`). `title` is what the page gives.
 */
export function titleNear(
  { blocks, spans }: Outline,
  elements: readonly Element[],
  title: string,
): string | undefined {
  const span = spans.find(({ element }) => element === elements[0]);
  if (span === undefined) return factOf(title);
  const around = blocks.slice(Math.max(0, span.from - BEFORE), span.from + AFTER).filter(isHeading);
  const inside = blocks.slice(span.from, span.from + AFTER).filter(isHeading);
  const own =
    around.findLast(({ sample }) => titleCue(sample) === 1) ??
    (titleCue(title) === 1 && !/\bjobs?\b/i.test(title)
      ? undefined
      : (inside.find(isOwn) ??
        (titleCue(title) === -1
          ? around.slice(0, around.length - inside.length).findLast(isOwn)
          : undefined)));
  const line = own === undefined && titleCue(title) !== 1 ? titleLine(blocks, span.from) : undefined;
  return factOf(own?.sample.replace(/\s*-\s*job post$/i, '') ?? line ?? title);
}

/** A line before the text that is no heading by its tag. */
function titleLine(blocks: readonly Block[], from: number): string | undefined {
  return blocks
    .slice(Math.max(0, from - BEFORE), from + AFTER)
    .findLast(
      ({ sample, chars, links, item }) =>
        chars <= LONGEST_LINE && links === 0 && !item && titleCue(sample) === 1,
    )?.sample;
}

/** A heading that is no section's, no list's and has no number. */
function isOwn({ sample }: Block): boolean {
  return sectionCue(sample) === null && titleCue(sample) !== -1 && !/^\d+[.)]\s/.test(sample);
}

function isHeading({ level, chars, links }: Block): boolean {
  return level >= 1 && level <= 4 && chars <= 120 && links < chars * 0.8;
}
