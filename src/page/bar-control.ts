import type { Translate } from '../platform/i18n.ts';
import type { Reach } from '../platform/off-switch.ts';
import { type BarView, createBarView, type Tick } from './bar-view.ts';
import { runInPage } from './border.ts';
import type { CardControl } from './card-control.ts';
import type { Mark } from './mark.ts';
import type { Overlay } from './overlay.ts';
import type { PageReading } from './page-reading.ts';
import { boxOf } from './reveal.ts';
import { shadeBehind } from './shade.ts';

export type BarWorld = {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  readonly words: Translate;
  readonly overlay: Overlay;
  readonly cards: Pick<CardControl, 'step' | 'goTo'>;
  /** Whether the user wants the bar on this site. */
  readonly isWanted: boolean;
  /** Keeps how far it is off; false where that could not be kept. */
  readonly keepOff: (reach: Reach) => Promise<boolean>;
};

export type BarControl = {
  /** Shows what was read, or nothing where nothing is marked. */
  show(reading: PageReading): void;
  /** Shows or hides it, as the user wants it now on this site. */
  want(isWanted: boolean): void;
};

/** More ticks than pixels tell nothing. */
const MOST_TICKS = 200;
const SETTLE_MS = 150;
const OFF_NOTICE_MS = 10_000;

/** Shows the summary bar while marks stand on the page, until `signal` ends it. */
export function createBarControl(world: BarWorld, signal: AbortSignal): BarControl {
  const { document, view, words, overlay, cards } = world;
  let wanted = world.isWanted;
  let isOn = wanted;
  let marks: readonly Mark[] = [];
  let last: PageReading | undefined;
  let made: BarView | undefined;
  let timer: number | undefined;
  /** While it stands, the notice that the bar is off, with the way back, stays on the page. */
  let going: number | undefined;

  function bar(): BarView {
    if (!made) {
      made = createBarView(document, words, {
        step: (direction) => void runInPage('bar step', () => cards.step(direction)),
        goTo: ({ list, index }) => void runInPage('bar go', () => cards.goTo(list, index)),
        switchOff: (reach) => void runInPage('bar off', () => switchOff(reach)),
      });
      overlay.add(made.frame);
    }
    return made;
  }

  function show(reading: PageReading): void {
    last = reading;
    marks = reading.marks;
    const { state } = reading;
    // The choice comes back as a change of the settings, with a reading again: Undo must not go with it.
    if (going !== undefined && marks.length > 0) return;
    if (!isOn || marks.length === 0 || state.kind !== 'posting') {
      hide();
      return;
    }
    const { evidence, score } = state.reading;
    const shade = shadeBehind(document.body ?? document.documentElement, view);
    bar().show({ marks, score: evidence === 'enough' ? score : null, shade });
    bar().frame.hidden = false;
    overlay.show('bar');
    placeSoon();
  }

  function stayOff(): void {
    view.clearTimeout(going);
    going = undefined;
  }

  function hide(): void {
    view.clearTimeout(timer);
    stayOff();
    if (made) made.frame.hidden = true;
    overlay.hide('bar');
  }

  /** Nobody loses the way back while reading it, or on the way to it. */
  function hideUnused(): void {
    const { frame } = bar();
    if (overlay.hasFocus(frame) || frame.matches(':hover'))
      going = view.setTimeout(hideUnused, OFF_NOTICE_MS);
    else hide();
  }

  async function switchOff(reach: Reach | 'page'): Promise<void> {
    isOn = reach === 'none';
    wanted = isOn || reach === 'page';
    view.clearTimeout(timer);
    stayOff();
    if (isOn && last) show(last);
    else bar().showOff();
    // The choice has been made where it was narrowed; else the way back stands there for a while.
    if (reach === 'all') going = view.setTimeout(hideUnused, OFF_NOTICE_MS);
    else if (!isOn) hide();
    // Off without a word where it cannot be kept: it then comes back with the next page.
    await world.keepOff(reach === 'page' ? 'none' : reach);
  }

  /** After the page has been laid out: reading places earlier would force it to be, twice. */
  function placeSoon(): void {
    view.clearTimeout(timer);
    timer = view.setTimeout(
      () => void runInPage('ticks', () => bar().showTicks(ticksOf(marks, document, view))),
      SETTLE_MS,
    );
  }

  function want(isWanted: boolean): void {
    // A choice made on this very page says more than the same choice told again.
    if (isWanted === wanted) return;
    wanted = isWanted;
    isOn = isWanted;
    stayOff();
    if (last) show(last);
  }

  view.addEventListener('resize', () => overlay.shows('bar') && isOn && placeSoon(), {
    passive: true,
    signal,
  });
  signal.addEventListener('abort', hide, { once: true });
  return { show, want };
}

function ticksOf(marks: readonly Mark[], document: Document, view: Window): Tick[] {
  const height = document.documentElement.scrollHeight;
  // A page that fits its window has no scroll bar to stand beside.
  if (height <= view.innerHeight) return [];
  return marks.slice(0, MOST_TICKS).flatMap((mark) => {
    const box = boxOf(mark);
    return box ? [{ kind: mark.kind, at: Math.min(1, Math.max(0, (box.top + view.scrollY) / height)) }] : [];
  });
}
