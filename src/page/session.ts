import type { PageState } from '../platform/messages.ts';
import { runInPage } from './border.ts';
import type { Highlights } from './highlights.ts';
import { stillStands } from './mark.ts';
import { createMarkCursor, type MarkCursor } from './marks.ts';
import { NOTHING, type PageReading } from './page-reading.ts';
import { watchChanges } from './watch-changes.ts';
import { watchNavigation } from './watch-navigation.ts';
import { watchUnfold } from './watch-unfold.ts';

export type SessionWorld = {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  readonly highlights: Highlights;
  readonly readPosting: () => PageReading;
  readonly readSelection: () => PageReading;
  /** The same reading with the marks that are wanted now. */
  readonly markAgain: (reading: PageReading) => PageReading;
  /** Called after each reading, with marks painted. */
  readonly onRead: (reading: PageReading) => void;
  /** Called now and then while the page changes, whatever it is that changes. */
  readonly onChange?: () => void;
  /** How often at most a changing page is looked at again. */
  readonly everyMs?: number;
  /** A text that is still there so long after the address has changed is that address's own. */
  readonly settledAfterMs?: number;
};

/** What is read and marked on one page, kept true while the page changes. */
export type Session = {
  readonly reading: PageReading;
  readonly cursor: MarkCursor;
  /** Reads again where the page has changed, and tells what stands there. */
  read(what: 'posting' | 'selection'): PageState;
  /** Reads again whatever has changed: the user has said something new about the page. */
  readAgain(): PageState;
  /** Puts back marks that the page took away while their words still stand. */
  repair(): void;
  /** Shows what stands there as it is wanted now. */
  markAgain(): void;
};

/** A page that had to be read again this often at one address is left alone. */
const MOST_READINGS = 20;

/** What the user does, after which marks may be gone: nothing tells that a page has emptied the registry. */
const DEEDS = ['pointerup', 'keyup', 'scrollend', 'focus'];

/** Reads the page now, and again when it goes elsewhere or its posting is replaced, until `signal` ends it. */
export function startSession(world: SessionWorld, signal: AbortSignal): Session {
  const { document, view, highlights, everyMs = 500, settledAfterMs = 2000 } = world;
  let reading = NOTHING;
  let cursor = createMarkCursor([]);
  let lastFound = NOTHING;
  let content = '';
  let settling: number | undefined;
  let unfoldings = 0;
  let stopWatching: () => void = () => undefined;

  function show(next: PageReading): void {
    const isSameText = contentOf(next) === content;
    reading = next;
    if (next.state.kind !== 'none') lastFound = next;
    cursor = createMarkCursor(next.marks, isSameText ? cursor.place : -1);
    content = contentOf(next);
    highlights.paint(next.marks);
    world.onRead(next);
  }

  /** Looks again while the page changes: until a posting is there, and from then on whether it still is. */
  function watch(isOld: (next: PageReading) => boolean = () => false): void {
    stopWatching();
    let readings = 0;
    const look = (when: 'at once' | 'later') => {
      if (reading.state.kind !== 'none' && isTrue(reading, content)) return;
      readings++;
      const next = world.readPosting();
      if (isOld(next)) return;
      // A page takes nodes away before it puts others there: that nothing is left is told later.
      const isNews = next.state.kind !== 'none' || (when === 'later' && reading.state.kind !== 'none');
      if (isNews) show(next);
    };
    stopWatching = watchChanges(document, view, {
      isUrgent: () => reading.marks.length > 0 && !reading.marks.every(stillStands),
      look: (when) => {
        void runInPage('look', () => look(when));
        highlights.restore();
        if (when === 'later') world.onChange?.();
        return readings >= MOST_READINGS;
      },
      everyMs,
    });
  }

  function goneElsewhere(): void {
    const former = lastFound;
    unfoldings = 0;
    let isSettled = false;
    // The address often changes before the page does: what stands there is then the former posting still.
    const isOld = (next: PageReading) => !isSettled && isFormer(next, former);
    const settle = () => {
      isSettled = true;
      const next = reading.state.kind === 'none' ? world.readPosting() : NOTHING;
      if (next.state.kind !== 'none') show(next);
    };
    view.clearTimeout(settling);
    settling = view.setTimeout(() => void runInPage('settle', settle), settledAfterMs);

    const next = world.readPosting();
    show(isOld(next) ? NOTHING : next);
    watch(isOld);
  }

  void runInPage('start', () => {
    show(world.readPosting());
    watch();
  });
  for (const type of DEEDS)
    view.addEventListener(type, () => void runInPage('restore', highlights.restore), {
      capture: true,
      passive: true,
      signal,
    });
  // A selection is what it was, however much is drawn of it.
  const unfolded = () => {
    if (isSelection(reading) || unfoldings++ >= MOST_READINGS) return;
    const next = world.readPosting();
    if (next.state.kind === 'none' && reading.state.kind === 'none') return;
    show(next);
    watch();
  };
  watchUnfold(view, () => reading.elements, unfolded, signal);
  watchNavigation(view, () => void runInPage('navigation', goneElsewhere), signal);
  signal.addEventListener(
    'abort',
    () => {
      stopWatching();
      view.clearTimeout(settling);
      highlights.clear();
    },
    { once: true },
  );

  return {
    markAgain: () => show(world.markAgain(reading)),
    repair: () => highlights.repair(),
    readAgain: () => {
      show(world.readPosting());
      watch();
      return reading.state;
    },
    get reading() {
      return reading;
    },
    get cursor() {
      return cursor;
    },
    read(what) {
      if (what === 'selection') {
        const next = world.readSelection();
        if (next.state.kind !== 'none') show(next);
        return next.state;
      }
      if (isSelection(reading) || !isTrue(reading, content) || reading.state.kind === 'none') {
        const next = world.readPosting();
        // Where there is no posting, the selection that was read last stays.
        if (next.state.kind !== 'none' || !isSelection(reading)) show(next);
        watch();
      }
      highlights.repair();
      return reading.state;
    },
  };
}

/** Whether the page still says what was read. */
function isTrue(reading: PageReading, content: string): boolean {
  return (
    reading.elements.every((element) => element.isConnected) &&
    reading.marks.every(stillStands) &&
    contentOf(reading) === content
  );
}

function isSelection({ state }: PageReading): boolean {
  return state.kind !== 'none' && state.via === 'selection';
}

function contentOf({ elements }: PageReading): string {
  return elements.map((element) => element.textContent ?? '').join('\n');
}

/** Whether two readings are of the same words under two addresses. */
function isFormer(next: PageReading, former: PageReading): boolean {
  if (next.state.kind === 'none' || former.state.kind === 'none') return false;
  return (
    next.state.posting.text === former.state.posting.text &&
    next.state.posting.url !== former.state.posting.url
  );
}
