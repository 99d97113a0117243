import type { Translate } from '../platform/i18n.ts';
import { contentOf } from '../posting/safe-dom.ts';
import { runInPage } from './border.ts';
import { createDomMaker } from './dom-maker.ts';
import type { Overlay } from './overlay.ts';
import { createSavedLinks } from './saved-links.ts';
import { shadeBehind } from './shade.ts';

export type SignWorld = {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  readonly words: Translate;
  readonly overlay: Overlay;
  readonly isWanted: () => boolean;
  /** For each of these addresses what names a saved posting there, else ''; nothing on a site that is not switched on. */
  readonly askSaved: (urls: readonly string[]) => Promise<readonly string[]>;
};

const MOST_SIGNS = 50;
const SIZE = 14;
const SETTLE_MS = 150;
const FLAG = 'M4 2h8v12l-4-3-4 3z';

/**
 * Draws a small sign beside links to postings that are on the shortlist, until `signal` ends it. In our own node
 * and not as a highlight, whose registry the page can read: what is saved is not the page's business.
 */
export function createSignControl(world: SignWorld, signal: AbortSignal): { look(): void } {
  const { document, view, words, overlay } = world;
  const { make } = createDomMaker(document);
  const links = createSavedLinks(document, world.askSaved);
  let frame: HTMLElement | undefined;
  let isWaiting = false;
  let timer: number | undefined;

  function signOf(link: Element): HTMLElement | null {
    const [line] = link.getClientRects();
    if (!line || line.width === 0 || line.bottom < 0 || line.top > view.innerHeight) return null;
    const middle = line.top + line.height / 2;
    // What a scrolled box or a header hides has no sign over it.
    const top = document.elementFromPoint(line.left + Math.min(4, line.width / 2), middle);
    if (top === null || !(link.contains(top) || top.contains(link))) return null;
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    picture.setAttribute('viewBox', '0 0 16 16');
    path.setAttribute('d', FLAG);
    picture.append(path);
    const sign = make('span', 'sign', picture);
    sign.setAttribute('role', 'img');
    sign.setAttribute('aria-label', words('page_sign_saved', [contentOf(link).trim().slice(0, 100)]));
    sign.style.left = `${Math.max(0, line.left - SIZE - 2)}px`;
    sign.style.top = `${middle - SIZE / 2}px`;
    return sign;
  }

  function draw(): void {
    const signs = (world.isWanted() ? links.links() : [])
      .slice(0, MOST_SIGNS)
      .flatMap((link) => signOf(link) ?? []);
    if (signs.length === 0) {
      frame?.replaceChildren();
      overlay.hide('signs');
      return;
    }
    if (!frame) {
      frame = make('div', '');
      overlay.add(frame);
    }
    frame.className = `frame ${shadeBehind(document.body ?? document.documentElement, view)}`;
    frame.replaceChildren(...signs);
    overlay.show('signs');
  }

  function drawSoon(): void {
    if (isWaiting || links.links().length === 0) return;
    isWaiting = true;
    view.requestAnimationFrame(() => {
      isWaiting = false;
      void runInPage('signs', draw);
    });
  }

  const look = () =>
    runInPage('links', async () => {
      if (!world.isWanted()) {
        draw();
        return;
      }
      const isNew = await links.look().catch(() => false);
      if (isNew && !signal.aborted) draw();
      else drawSoon();
    });

  const options = { capture: true, passive: true, signal } as const;
  view.addEventListener('scroll', drawSoon, options);
  view.addEventListener('resize', drawSoon, options);
  // The popup was closed, or another tab: something may have been saved.
  view.addEventListener(
    'focus',
    (event) => {
      if (event.target !== view) return;
      links.askAgain();
      void look();
    },
    options,
  );
  signal.addEventListener('abort', () => {
    view.clearTimeout(timer);
    frame?.remove();
    overlay.hide('signs');
  });
  return {
    // Marks come first: links are looked through when the page has been painted.
    look: () => {
      timer ??= view.setTimeout(() => {
        timer = undefined;
        void look();
      }, SETTLE_MS);
    },
  };
}
