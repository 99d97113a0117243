import type { Translate } from '../platform/i18n.ts';
import { runInPage } from './border.ts';
import { pickableOn } from './pickable.ts';
import { createPickerView } from './picker-view.ts';
import { selectorOf } from './selector-of.ts';

export type PickerWorld = {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  readonly words: Translate;
  /** Keeps the selector of what was picked for this site; false where it could not be kept. */
  readonly keep: (selector: string) => Promise<boolean>;
};

/**
 * Lets the user pick a part of the page by pointer or keyboard until one is kept or `end` is aborted, which a
 * cancelled picker does itself. Nothing of the page is changed, and it hears nothing of the pointer.
 */
export function startPicker({ document, view, words, keep }: PickerWorld, end: AbortController): void {
  const pickable = pickableOn(document);
  const focused = document.activeElement;
  const picker = createPickerView(document, view, words, {
    use: () => void runInPage('pick', use),
    wider: () => go(part && pickable.wider(part)),
    narrower: () => go(part && pickable.narrower(part)),
    cancel: () => end.abort(),
  });
  const { host, cover } = picker;
  let part: Element | null = null;
  /** A press holds the part, so that the way to the button does not change it. */
  let isHeld = false;

  function show(next: Element | null): void {
    part = next;
    picker.show(part);
  }

  function go(next: Element | null): void {
    if (!next) return;
    isHeld = true;
    next.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    show(next);
  }

  async function use(): Promise<void> {
    const selector = part && selectorOf(part);
    if (!part) return;
    if (selector !== null && (await keep(selector).catch(() => false))) end.abort();
    else picker.say(words(selector === null ? 'page_pick_no_name' : 'page_pick_failed'));
  }

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    const deeds: Readonly<Record<string, () => void>> = {
      Escape: () => end.abort(),
      ArrowUp: () => go(part && pickable.wider(part)),
      ArrowDown: () => go(part ? pickable.narrower(part) : pickable.first()),
      ArrowLeft: () => go(part && pickable.beside(part, -1)),
      ArrowRight: () => go(part && pickable.beside(part, 1)),
    };
    const deed = Object.hasOwn(deeds, event.key) ? deeds[event.key] : undefined;
    if (!deed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    deed();
  }

  const { signal } = end;
  const on = <T extends Event>(target: EventTarget, type: string, deed: (event: T) => void) =>
    target.addEventListener(type, (event) => void runInPage(type, () => deed(event as T)), {
      capture: true,
      signal,
    });
  on<PointerEvent>(cover, 'pointermove', (event) => {
    if (event.isTrusted && !isHeld && !picker.isPanel(event))
      show(pickable.at(event.clientX, event.clientY, host));
  });
  on<PointerEvent>(cover, 'click', (event) => {
    if (!event.isTrusted || picker.isPanel(event)) return;
    isHeld = true;
    show(pickable.at(event.clientX, event.clientY, host));
    picker.focusUse();
  });
  on<WheelEvent>(cover, 'wheel', (event) => {
    if (event.isTrusted && !picker.isPanel(event)) scrollUnder(event, document, host);
  });
  on<KeyboardEvent>(view, 'keydown', onKey);
  on(view, 'scroll', () => picker.follow(part));
  on(view, 'resize', () => picker.follow(part));
  signal.addEventListener('abort', () => {
    host.remove();
    if (focused instanceof view.HTMLElement) focused.focus({ preventScroll: true });
  });

  document.documentElement.append(host);
  host.showPopover();
  show(pickable.first());
  picker.focusPanel();
}

/** Scrolls what the pointer is over: the page itself goes by itself, a box that scrolls within it does not. */
function scrollUnder(
  { clientX, clientY, deltaX, deltaY }: WheelEvent,
  document: Document,
  host: Element,
): void {
  const [under] = document.elementsFromPoint(clientX, clientY).filter((element) => element !== host);
  for (let at = under ?? null; at && at !== document.scrollingElement; at = at.parentElement) {
    const { scrollTop } = at;
    if (at.scrollHeight > at.clientHeight) at.scrollBy(deltaX, deltaY);
    if (at.scrollTop !== scrollTop) return;
  }
}
