import type { Translate } from '../platform/i18n.ts';
import { CARD_STYLES } from './card-styles.ts';
import { type CardContent, type CardDeeds, createCardView } from './card-view.ts';
import type { Point } from './hit-test.ts';
import { type Box, placeCard } from './place-card.ts';
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

/**
 * Makes the card of `document`. Its host, the only node of ours, is a child of `<html>` after
 * `<body>` and stands there only while something is shown. Its shadow root is closed: the page can
 * neither read nor style what is in it.
 */
export function createCard(
  document: Document,
  view: Window & typeof globalThis,
  words: Translate,
  deeds: CardDeeds,
): Card {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const content = createCardView(document, words, deeds);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(CARD_STYLES);
  root.adoptedStyleSheets = [sheet];
  root.append(content.frame);
  // The top layer: over whatever the page has stacked up, and free of its transforms.
  host.popover = 'manual';

  let returnTo: Element | null = null;

  function attach(): void {
    if (!host.isConnected) document.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  }

  function follow(anchor: Box): void {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const viewport = {
      width: width || view.innerWidth,
      height: Math.min(view.innerHeight, height || view.innerHeight),
    };
    const { left, top } = placeCard(anchor, content.card.getBoundingClientRect(), viewport);
    content.card.style.left = `${left}px`;
    content.card.style.top = `${top}px`;
  }

  function show(what: CardContent, anchor: Box, focus: 'take' | 'leave'): void {
    attach();
    content.show(what);
    follow(anchor);
    if (focus === 'leave' || document.activeElement === host) return;
    returnTo = document.activeElement;
    content.card.focus({ preventScroll: true });
  }

  function say(sentence: string, shade: Shade): void {
    attach();
    content.showNotice(sentence, shade);
  }

  function hide(): void {
    const hadFocus = document.activeElement === host;
    host.remove();
    if (hadFocus && returnTo instanceof view.HTMLElement) returnTo.focus({ preventScroll: true });
    returnTo = null;
  }

  return {
    get open() {
      return host.isConnected;
    },
    show,
    follow,
    say,
    hide,
    holds: ({ x, y }) => document.elementFromPoint(x, y) === host,
  };
}
