import { type SectionCue, sectionCue } from './cues.ts';
import { attributeOf, contentOf, queryOne } from './safe-dom.ts';

/** What a tab or the head of an accordion announces where its part belongs to the description. */
const OF_A_POSTING: ReadonlySet<SectionCue | null> = new Set(['duties', 'demands', 'offer', 'role']);
const PLAIN_ID = /^[\w:.-]{1,80}$/;

/**
 * Whether a part that is not drawn is only folded away: its label (a tab, the head of an accordion) says that it is
 * a section of a posting, which the reader opens with a click.
 */
export function isFolded(element: Element): boolean {
  const label =
    named(element, 'id', attributeOf(element, 'aria-labelledby')) ??
    named(element, 'aria-controls', attributeOf(element, 'id'));
  return label !== null && OF_A_POSTING.has(sectionCue(contentOf(label).slice(0, 200).trim()));
}

function named({ ownerDocument }: Element, attribute: string, name: string | null): Element | null {
  return name !== null && PLAIN_ID.test(name) ? queryOne(ownerDocument, `[${attribute}="${name}"]`) : null;
}
