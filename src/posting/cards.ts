import type { Block } from './outline.ts';
import { attributeOf, nameOf } from './safe-dom.ts';

/** So many children alike, each with a link, are a list of cards: the rest of them need not be looked at. */
const ENOUGH = 24;
/** Children are compared from this one on: most elements have fewer. */
export const FIRST_COMPARED = 8;
const LONGEST_CARD = 600;

/** Counts the children of one element that are cards: alike by tag and first class, short, and with a link. */
export class Cards {
  /** Tag and first class of the child left last. */
  private tag = '';
  private mark = '';
  private alike = 0;
  private left = 0;
  private chars = 0;
  private links = 0;

  /**
   * The last of those that are one more of a list that is known by now, from this child on, or null where it is not:
   * they are counted, and need not be entered. `isPlain` tells elements without attributes that hide them.
   */
  lastOfSame(element: Element, name: string, isPlain: (element: Element) => boolean): Element | null {
    if (this.alike < ENOUGH || name !== this.tag || !this.isAlike(element)) return null;
    this.left++;
    // A form's members may be hidden by its controls.
    if (name === 'form') return element;
    let last = element;
    for (let at = last.nextElementSibling; at !== null; at = at.nextElementSibling) {
      if (at.localName !== name || !isPlain(at) || !this.isAlike(at)) break;
      this.left++;
      last = at;
    }
    return last;
  }

  /** Takes note of a child that has been left; `blocks[from …]` are its own. */
  add(element: Element, blocks: readonly Block[], from: number): void {
    let chars = 0;
    let links = 0;
    for (let i = from; i < blocks.length; i++) {
      chars += blocks[i]?.chars ?? 0;
      links += blocks[i]?.links ?? 0;
    }
    const name = nameOf(element);
    if (links === 0 || chars > LONGEST_CARD) this.alike = 0;
    else if (this.alike > 0 && name === this.tag && this.isAlike(element)) this.alike++;
    else {
      this.alike = 1;
      this.tag = name;
      this.mark = classOf(element).split(' ', 1)[0] ?? '';
    }
    this.chars = chars;
    this.links = links;
  }

  private isAlike(element: Element): boolean {
    const name = classOf(element);
    const { mark } = this;
    return (
      name.startsWith(mark) && (name.length === mark.length || (mark !== '' && name[mark.length] === ' '))
    );
  }

  /** What was not looked at, as one block without words, or null. */
  rest(): Block | null {
    if (this.left === 0) return null;
    const { left, chars, links } = this;
    return { sample: '', chars: chars * left, links: links * left, level: 0, item: false };
  }
}

function classOf(element: Element): string {
  return attributeOf(element, 'class') ?? '';
}
