import type { SectionCue } from './cues.ts';
import { LABEL } from './facts-panel.ts';
import type { JudgedBlock } from './judged-block.ts';
import { charsOf, type Outline, type Span } from './outline.ts';
import { plain } from './plain.ts';
import { attributeOf, nameOf } from './safe-dom.ts';

/** A heading with less than this behind it is the label of a fact. */
const LEAST_BODY = 80;
/** A core has at least this many characters, and this share of what it stands in. */
const LEAST_CORE = 500;
const LEAST_SHARE = 0.25;
/** What is longer is read, what is shorter may be a label, a value or a link. */
const SHORT = 80;
const LEAST_SHORT = 4;
const MOST_READ = 0.3;
/** In a panel of facts one line in so many is a label; behind a posting so many short lines on their own are one too. */
const LINES_PER_LABEL = 3;
const LEAST_LINES = 8;
/** Sections that make a text a posting; those that a part beside it brings along only where it lacks them. */
const SECTIONS: ReadonlySet<SectionCue | null> = new Set(['duties', 'demands', 'offer', 'role']);
const LABELS: ReadonlySet<SectionCue | null> = new Set(['terms', 'demands', 'offer']);
const ASKED: ReadonlySet<SectionCue | null> = new Set(['duties', 'demands']);
const BROUGHT: ReadonlySet<SectionCue | null> = new Set(['offer', 'role', 'equal']);

type Page = { readonly outline: Outline; readonly judged: readonly JudgedBlock[] };

/**
 * The parts that stand beside the posting where one of them, the core, is a whole posting by itself: panels of facts,
 * the company's portrait, how it hires. A part belongs to the core all the same where it has sections of a posting
 * that the core lacks, looks like the core, or goes on with it in plain text.
 */
export function partsBesideCore(page: Page, parts: readonly Span[], container: Span): readonly Span[] {
  const { blocks } = page.outline;
  const least = Math.max(LEAST_CORE, LEAST_SHARE * charsOf(blocks, container));
  const core = parts.find((part) => charsOf(blocks, part) >= least && isWhole(sectionsOf(page, part)));
  if (core === undefined) return [];
  const known = sectionsOf(page, core);
  return parts.filter((part) => part !== core && !belongsTo(page, core, known, part));
}

function isWhole(sections: ReadonlySet<SectionCue>): boolean {
  const own = [...sections].filter((cue) => SECTIONS.has(cue));
  return own.length > 1 && own.some((cue) => ASKED.has(cue));
}

function belongsTo(page: Page, core: Span, known: ReadonlySet<SectionCue>, part: Span): boolean {
  if (isPanel(page, core, part)) return false;
  // What comes first leads to the posting, be it the company's portrait.
  if (part.to <= core.from) return true;
  const sections = [...sectionsOf(page, part)];
  if (sections.some((cue) => ASKED.has(cue) || (BROUGHT.has(cue) && !known.has(cue)))) return true;
  if (kindOf(part) === kindOf(core)) return true;
  const { blocks } = page.outline;
  const { level = 0 } = blocks[part.from] ?? {};
  const { cue = null } = page.judged[part.from] ?? {};
  return level === 0 && (cue === null || SECTIONS.has(cue)) && !isHeaded(page, part);
}

function isHeaded({ outline: { blocks } }: Page, { from, to }: Span): boolean {
  return blocks.slice(from, to).some(({ level }) => level > 0);
}

/** What the headings of a part announce, where enough to read stands behind them. */
function sectionsOf({ outline: { blocks }, judged }: Page, { from, to }: Span): ReadonlySet<SectionCue> {
  const sections = new Set<SectionCue>();
  let open: SectionCue | null = null;
  let body = 0;
  blocks.slice(from, to).forEach(({ level, chars, links }, i) => {
    const { cue = null, stopped = false } = judged[from + i] ?? {};
    if (level > 0) {
      open = stopped ? null : cue;
      body = 0;
    } else if (!stopped) body += chars - links;
    if (open !== null && body >= LEAST_BODY) sections.add(open);
  });
  return sections;
}

/** Whether a part is labels and values with little to read. */
function isPanel({ outline: { blocks }, judged }: Page, core: Span, { from, to }: Span): boolean {
  let read = 0;
  let all = 0;
  let short = 0;
  let labels = 0;
  let items = 0;
  blocks.slice(from, to).forEach(({ chars, links, sample, item, level }, i) => {
    all += chars;
    if (item || level > 0) items++;
    if (LABELS.has(judged[from + i]?.cue ?? null) || LABEL.test(plain(sample))) labels++;
    if (chars - links > SHORT) read += chars;
    else short++;
  });
  if (short < LEAST_SHORT || read > MOST_READ * all) return false;
  return (
    (labels > 1 && labels * LINES_PER_LABEL >= to - from) ||
    (from >= core.to && short >= LEAST_LINES && items === 0)
  );
}

/** Tag and classes: parts alike hold the same kind of thing. */
export function kindOf({ element }: Span): string {
  return `${nameOf(element)} ${attributeOf(element, 'class') ?? ''}`;
}
