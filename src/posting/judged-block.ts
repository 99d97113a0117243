import { type SectionCue, sectionCue, titleCue, WORDING } from './cues.ts';
import type { Block, Outline } from './outline.ts';

/** A block with what it says about being part of a posting. */
export type JudgedBlock = {
  readonly cue: SectionCue | null;
  /** Bit i: `WORDING[i]` is met. */
  readonly wording: number;
  /** A heading that reads like the title of one posting. */
  readonly title: boolean;
  /** After a heading that ends the posting ("Similar jobs"), until one that goes on with it. */
  readonly stopped: boolean;
  /** Characters for it (positive) or against it (negative) being part of a posting. */
  readonly value: number;
};

/** Headings that show the posting goes on. */
const RESUMES: ReadonlySet<SectionCue> = new Set(['duties', 'demands', 'offer', 'role', 'equal']);
/** Prose this many blocks from the last cue still belongs to it. */
const REACH = 14;
const MOST_VALUE = 500;

/** Judges each block of a page in reading order; `boilerplate` as `boilerplateOf` gives it. */
export function judgeBlocks({ blocks }: Outline, boilerplate: Uint8Array): JudgedBlock[] {
  const judged: JudgedBlock[] = [];
  let sinceCue = Number.POSITIVE_INFINITY;
  let stopped = false;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) continue;
    if (boilerplate[i] === 1) {
      judged.push({
        cue: null,
        wording: 0,
        title: false,
        stopped,
        value: -0.5 * Math.min(block.chars, MOST_VALUE),
      });
      continue;
    }
    const linked = block.links > block.chars * 0.6;
    const cue = canAnnounce(block) ? sectionCue(block.sample) : null;
    const title = block.level >= 1 && block.level <= 3 && !linked && titleCue(block.sample) === 1;
    const wording = linked ? 0 : wordingOf(block.sample);
    if (cue === 'stop') stopped = true;
    else if ((cue !== null && block.level > 0 && !linked && RESUMES.has(cue)) || (title && block.level === 1))
      stopped = false;
    if (cue !== null || wording !== 0 || title) sinceCue = 0;
    else sinceCue++;
    judged.push({
      cue: linked && cue !== 'stop' ? null : cue,
      wording,
      title,
      stopped,
      value: valueOf(block, { linked, stopped, sinceCue, cued: cue !== null || wording !== 0 || title }),
    });
  }
  return judged;
}

/** A heading, or a line on its own that could be one. */
function canAnnounce(block: Block): boolean {
  return block.level > 0 || (block.chars <= 60 && !block.item) || /:$/.test(block.sample);
}

function wordingOf(sample: string): number {
  if (sample.length < 16) return 0;
  let bits = 0;
  for (let i = 0; i < WORDING.length; i++) if (WORDING[i]?.pattern.test(sample)) bits |= 1 << i;
  return bits;
}

function valueOf(
  block: Block,
  at: {
    readonly linked: boolean;
    readonly stopped: boolean;
    readonly sinceCue: number;
    readonly cued: boolean;
  },
): number {
  const chars = Math.min(block.chars, MOST_VALUE);
  if (at.linked) return -chars - 20;
  if (at.stopped) return -chars;
  if (at.sinceCue > REACH) return -0.3 * chars;
  return chars - block.links + (at.cued ? 60 : 0);
}
