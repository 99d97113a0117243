import type { Translate } from '../platform/i18n.ts';
import { contentOf, nameOf } from '../posting/safe-dom.ts';
import { createDomMaker } from './dom-maker.ts';
import { PICKER_STYLES } from './picker-styles.ts';
import { unzoomRule } from './unzoom.ts';

export type PickerDeeds = {
  readonly use: () => void;
  readonly wider: () => void;
  readonly narrower: () => void;
  readonly cancel: () => void;
};

export type PickerView = {
  /** Our node. */
  readonly host: HTMLElement;
  /** What lies over the page, and takes every pointer in its place. */
  readonly cover: HTMLElement;
  /** Whether what an event began at is the panel, and not the page under the cover. */
  isPanel(event: Event): boolean;
  /** Frames a part of the page and tells of it; nothing where it is `null`. */
  show(part: Element | null): void;
  /** Follows the part where the page scrolls. */
  follow(part: Element | null): void;
  focusPanel(): void;
  focusUse(): void;
  say(sentence: string): void;
};

const LONGEST_BEGINNING = 60;

/** Builds the picker: a frame around a part of the page, and a panel that tells what it is. */
export function createPickerView(
  document: Document,
  view: Window & typeof globalThis,
  words: Translate,
  deeds: PickerDeeds,
): PickerView {
  const { make, button } = createDomMaker(document);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(PICKER_STYLES + unzoomRule(document));
  root.adoptedStyleSheets = [sheet];
  host.popover = 'manual';

  const box = make('div', 'box');
  const part = make('p', 'part');
  const use = button(words('page_pick_use'), deeds.use);
  const panel = make(
    'div',
    'panel',
    make('h1', '', words('page_pick_title')),
    make('p', 'hint', words('page_pick_hint')),
    part,
    make(
      'div',
      'buttons',
      use,
      button(words('page_pick_wider'), deeds.wider),
      button(words('page_pick_narrower'), deeds.narrower),
      button(words('action_cancel'), deeds.cancel),
    ),
  );
  const cover = make('div', 'cover', box, panel);
  use.className = 'main';
  panel.tabIndex = -1;
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', words('page_pick_title'));
  part.setAttribute('role', 'status');
  root.append(cover);

  function follow(of: Element | null): void {
    const rect = of?.getBoundingClientRect();
    box.hidden = !rect;
    if (!rect) return;
    const { left, top, width, height } = rect;
    for (const [side, pixels] of Object.entries({ left, top, width, height }))
      box.style.setProperty(side, `${pixels}px`);
    // The panel goes where it hides less of the part.
    const { clientHeight } = document.documentElement;
    const middle = (Math.max(0, top) + Math.min(clientHeight, top + height)) / 2;
    panel.classList.toggle('top', !panel.matches(':hover') && middle > clientHeight * 0.6);
  }

  return {
    host,
    cover,
    isPanel: (event) => panel.contains(event.target as Node | null),
    follow,
    show(of) {
      follow(of);
      use.setAttribute('aria-disabled', String(of === null));
      part.textContent = of === null ? words('page_pick_none') : describe(of, words);
    },
    focusPanel: () => panel.focus({ preventScroll: true }),
    focusUse: () => use.focus({ preventScroll: true }),
    say(sentence) {
      part.textContent = sentence;
    },
  };
}

function describe(part: Element, words: Translate): string {
  const text = contentOf(part).replace(/\s+/g, ' ').trim();
  const beginning = text.length > LONGEST_BEGINNING ? `${text.slice(0, LONGEST_BEGINNING)}…` : text;
  return words('page_pick_part', [nameOf(part), String(text.split(' ').length), beginning]);
}
