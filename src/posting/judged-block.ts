import { type SectionCue, sectionCue } from './cues.ts';
import type { Block, Outline } from './outline.ts';
import { titleCue } from './title-cue.ts';
import { wordingOf } from './wording.ts';

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

/** Nothing ends before it began: a heading ends the posting only after this much of it. */
const LEAST_BEFORE_STOP = 400;

/** Judges each block of a page in reading order; `boilerplate` as `boilerplateOf` gives it. */
export function judgeBlocks({ blocks }: Outline, boilerplate: Uint8Array): JudgedBlock[] {
  const at: Course = { sinceCue: Number.POSITIVE_INFINITY, stopped: false, read: 0 };
  return blocks.map((block, i) => (boilerplate[i] === 1 ? passOver(block, at) : judge(block, at)));
}

/** How the reading stands, from block to block. */
type Course = { sinceCue: number; stopped: boolean; read: number };

function passOver(block: Block, { stopped }: Course): JudgedBlock {
  return { cue: null, wording: 0, title: false, stopped, value: -0.5 * Math.min(block.chars, MOST_VALUE) };
}

function judge(block: Block, at: Course): JudgedBlock {
  const linked = block.links > block.chars * 0.6;
  const cue = !linked && canAnnounce(block) ? sectionCue(block.sample) : null;
  const title = block.level >= 1 && block.level <= 3 && !linked && titleCue(block.sample) === 1;
  const wording = linked ? 0 : wordingOf(block.sample);
  if (cue === 'stop') at.stopped = at.stopped || at.read >= LEAST_BEFORE_STOP;
  else if ((cue !== null && block.level > 0 && RESUMES.has(cue)) || (title && block.level === 1))
    at.stopped = false;
  const cued = (cue !== null && cue !== 'stop') || wording !== 0 || title;
  at.sinceCue = cued ? 0 : at.sinceCue + 1;
  const value = valueInCourse(block, linked, cued, at);
  if (value > 0) at.read += value;
  return { cue, wording, title, stopped: at.stopped, value };
}

/** A line that is no heading and announces something all the same is no longer than this. */
const LONGEST_PLAIN = 45;

/** A heading, or a line on its own that could be one. */
function canAnnounce(block: Block): boolean {
  return block.level > 0 || (block.chars <= LONGEST_PLAIN && !block.item) || /:$/.test(block.sample);
}

function valueInCourse(block: Block, linked: boolean, cued: boolean, { stopped, sinceCue }: Course): number {
  const chars = Math.min(block.chars, MOST_VALUE);
  if (linked) return -chars - 20;
  if (stopped) return -chars;
  if (sinceCue > REACH) return -0.3 * chars;
  return chars - block.links + (cued ? 60 : 0);
}
