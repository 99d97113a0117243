import { CARD_STYLES } from './card-styles.ts';
import type { Point } from './hit-test.ts';
import { unzoomRule } from './unzoom.ts';

/** The parts that are shown in our node on the page. */
type OverlayPart = 'card' | 'bar' | 'signs';

/** Our one node on a page. */
export type Overlay = {
  /** Shows a part; the node comes onto the page with the first. */
  show(part: OverlayPart): void;
  /** Takes a part away; the node goes with the last. */
  hide(part: OverlayPart): void;
  shows(part: OverlayPart): boolean;
  add(frame: Element): void;
  /** Whether focus is in `element`, which is in our node. */
  hasFocus(element: Element): boolean;
  /** Whether our node is what is seen at a point of the window. */
  holds(point: Point): boolean;
};

/**
 * Makes the node: a child of `<html>` after `<body>`, there only while something of ours is shown.
 * Its shadow root is closed: the page can neither read nor style what is in it.
 */
export function createOverlay(document: Document, view: Window & typeof globalThis, styles = ''): Overlay {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(CARD_STYLES + styles);
  const unzoomed = new view.CSSStyleSheet();
  root.adoptedStyleSheets = [sheet, unzoomed];
  // The top layer: over whatever the page has stacked up, and free of its transforms.
  host.popover = 'manual';
  const shown = new Set<OverlayPart>();

  return {
    show: (part) => {
      shown.add(part);
      unzoomed.replaceSync(unzoomRule(document));
      if (!host.isConnected) document.documentElement.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
    },
    hide: (part) => {
      shown.delete(part);
      if (shown.size === 0) host.remove();
    },
    shows: (part) => shown.has(part) && host.isConnected,
    add: (frame) => root.append(frame),
    hasFocus: (element) => root.activeElement !== null && element.contains(root.activeElement),
    holds: ({ x, y }) => document.elementFromPoint(x, y) === host,
  };
}
