import type { JudgedBlock } from './judged-block.ts';
import type { Block, Outline, Span } from './outline.ts';
import { parentElementOf } from './safe-dom.ts';
import type { Part } from './several.ts';
import { wholly } from './trim.ts';

/**
 * The postings that stand one after the other in a container, none in an element of its own: each begins with a
 * heading that reads like a title, on one level, and announces both tasks and demands.
 */
export function flatParts(
  { blocks, spans }: Outline,
  judged: readonly JudgedBlock[],
  container: Span,
): readonly Part[] {
  const isTitle = (i: number, level: number): boolean =>
    judged[i]?.title === true && judged[i]?.cue === null && blocks[i]?.level === level;
  for (const level of [1, 2, 3]) {
    const starts: number[] = [];
    for (let i = container.from; i < container.to; i++) if (isTitle(i, level)) starts.push(i);
    const parts = starts.flatMap((from, at) => {
      const to = endOf(blocks, judged, from, starts[at + 1] ?? container.to, level);
      const cues = new Set(judged.slice(from, to).map(({ cue }) => cue));
      if (!cues.has('duties') || !cues.has('demands')) return [];
      const marks = new Uint8Array(blocks.length).fill(1, from, to);
      const inside = wholly(spans, container, marks);
      const elements = [...inside].filter((element) => {
        const parent = parentElementOf(element);
        return parent === null || !inside.has(parent);
      });
      return [{ title: blocks[from]?.sample ?? '', span: { ...container, from, to }, elements }];
    });
    if (new Set(parts.map(({ title }) => title)).size > 1) return parts;
  }
  return [];
}

/** Behind tasks and demands a heading of the same or a higher level that announces nothing of a posting ends it. */
function endOf(
  blocks: readonly Block[],
  judged: readonly JudgedBlock[],
  from: number,
  to: number,
  most: number,
): number {
  let duties = false;
  let demands = false;
  for (let i = from + 1; i < to; i++) {
    const { level = 0 } = blocks[i] ?? {};
    const { cue = null } = judged[i] ?? {};
    duties ||= cue === 'duties';
    demands ||= cue === 'demands';
    const isOther = level > 0 && level <= most && (cue === null || cue === 'company' || cue === 'stop');
    if (duties && demands && isOther) return i;
  }
  return to;
}
