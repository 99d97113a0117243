import type { JudgedBlock } from './judged-block.ts';
import type { Outline, Span } from './outline.ts';

/** This many different postings' titles under one container are a list. */
const MOST_TITLES = 4;
/** An entry of a list that is no link itself has one such as "View details" among this many blocks after it. */
const ENTRY = 9;

type Listed = { readonly points: number; readonly first: number; readonly last: number };

/**
 * The list of postings that stands in `container`, or null: `list` is the innermost place of its linked titles, where
 * that is not all that was found.
 */
export function listIn(
  outline: Outline,
  boilerplate: Uint8Array,
  inside: readonly JudgedBlock[],
  container: Span,
): { readonly list?: Span } | null {
  const listed = listedTitles(outline, boilerplate, inside, container.from);
  return listed.points < MOST_TITLES ? null : around(outline, container, listed);
}

/** Headings that are links to postings; a heading that only reads like a title counts half. */
function listedTitles(
  { blocks }: Outline,
  boilerplate: Uint8Array,
  judged: readonly JudgedBlock[],
  from: number,
): Listed {
  let points = 0;
  let first = -1;
  let last = -1;
  judged.forEach((block, i) => {
    const { links = 0, chars = 0, level = 0 } = blocks[from + i] ?? {};
    if (level === 0 || block.stopped || boilerplate[from + i] === 1) return;
    const linked = links > chars * 0.8 || (block.title && isEntry(blocks, judged, from, i));
    if (!linked && !block.title) return;
    points += linked ? 1 : 0.5;
    if (!linked) return;
    if (first < 0) first = from + i;
    last = from + i;
  });
  return { points, first, last };
}

/** Whether a title is followed by a link to all of it, before anything that only a whole posting has. */
function isEntry(
  blocks: Outline['blocks'],
  judged: readonly JudgedBlock[],
  from: number,
  at: number,
): boolean {
  for (let i = at + 1; i < Math.min(at + ENTRY, judged.length); i++) {
    const { cue = null, title = false } = judged[i] ?? {};
    const { links = 0, chars = 1, level = 0 } = blocks[from + i] ?? {};
    if (links > chars * 0.8) return true;
    if (title || (level > 0 && (cue === 'duties' || cue === 'demands'))) return false;
  }
  return false;
}

/** The innermost place of all linked titles, where it is not all that was found. */
function around({ spans }: Outline, container: Span, { first, last }: Listed): { readonly list?: Span } {
  const list = first < 0 ? undefined : spans.find(({ from, to }) => from <= first && to > last);
  return list === undefined || (list.from <= container.from && list.to >= container.to) ? {} : { list };
}
