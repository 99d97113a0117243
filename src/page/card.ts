import type { Translate } from '../platform/i18n.ts';
import { type CardContent, type CardDeeds, createCardView } from './card-view.ts';
import type { Point } from './hit-test.ts';
import type { Overlay } from './overlay.ts';
import { type Box, keepInside, placeCard, type Size } from './place-card.ts';
import type { Shade } from './shade.ts';

/** The one card on a page. */
export type Card = {
  readonly open: boolean;
  /** Shows the card beside `anchor`, moving focus into it if asked to. */
  show(content: CardContent, anchor: Box, focus: 'take' | 'leave'): void;
  /** Moves the card with its phrase. */
  follow(anchor: Box): void;
  /** Shows a passing sentence in a corner, for what has no phrase to stand beside. */
  say(sentence: string, shade: Shade): void;
  /** Takes our node off the page and gives focus back to where it was. */
  hide(): void;
  /** Whether the card is what is seen at a point of the window. */
  holds(point: Point): boolean;
};

/** Makes the card of `document`, shown in our one node on the page. */
export function createCard(
  document: Document,
  view: Window & typeof globalThis,
  words: Translate,
  deeds: Omit<CardDeeds, 'folded'>,
  overlay: Overlay,
): Card {
  const content = createCardView(document, words, { ...deeds, folded: stayInside });
  overlay.add(content.frame);
  content.frame.hidden = true;

  let returnTo: Element | null = null;

  function attach(): void {
    content.frame.hidden = false;
    overlay.show('card');
  }

  function viewport(): Size {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    return {
      width: width || view.innerWidth,
      height: Math.min(view.innerHeight, height || view.innerHeight),
    };
  }

  function putAt({ left, top }: { readonly left: number; readonly top: number }): void {
    content.card.style.left = `${left}px`;
    content.card.style.top = `${top}px`;
  }

  function follow(anchor: Box): void {
    putAt(placeCard(anchor, content.card.getBoundingClientRect(), viewport()));
  }

  /** What unfolds in the card must not end up outside; the card stays under the pointer that unfolded it. */
  function stayInside(): void {
    const box = content.card.getBoundingClientRect();
    putAt(keepInside(box, box, viewport()));
  }

  function show(what: CardContent, anchor: Box, focus: 'take' | 'leave'): void {
    attach();
    content.show(what);
    follow(anchor);
    if (focus === 'leave' || overlay.hasFocus(content.frame)) return;
    returnTo ??= document.activeElement;
    content.card.focus({ preventScroll: true });
  }

  function say(sentence: string, shade: Shade): void {
    attach();
    content.showNotice(sentence, shade);
  }

  function hide(): void {
    const hadFocus = overlay.hasFocus(content.frame);
    content.frame.hidden = true;
    overlay.hide('card');
    if (hadFocus && returnTo instanceof view.HTMLElement) returnTo.focus({ preventScroll: true });
    returnTo = null;
  }

  return {
    get open() {
      return overlay.shows('card');
    },
    show,
    follow,
    say,
    hide,
    holds: overlay.holds,
  };
}
