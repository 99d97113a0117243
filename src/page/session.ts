import type { PageState } from '../platform/messages.ts';
import { runInPage } from './border.ts';
import { contentOf, isFormer, isSelection, isTrue } from './compare-finds.ts';
import type { Highlights } from './highlights.ts';
import { stillStands } from './mark.ts';
import { createMarkCursor, type MarkCursor } from './marks.ts';
import { FOUND_NOTHING, type PageFind } from './page-find.ts';
import { NOTHING, type PageReading, type TextOnPage } from './page-reading.ts';
import { watchChanges } from './watch-changes.ts';
import { watchNavigation } from './watch-navigation.ts';
import { watchUnfold } from './watch-unfold.ts';

export type SessionWorld = {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  readonly highlights: Highlights;
  readonly find: (what: 'posting' | 'selection') => PageFind;
  /** The reading of a text that was read before; `undefined` where it has to be asked for. */
  readonly known: (text: TextOnPage) => PageReading | undefined;
  readonly read: (text: TextOnPage) => Promise<PageReading>;
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
  /** Reads again where the page has changed, and tells what stands there. Rejects where it cannot be read. */
  read(what: 'posting' | 'selection'): Promise<PageState>;
  /** Reads again whatever has changed: the user has said something new about the page. Rejects as `read` does. */
  readAgain(): Promise<PageState>;
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
  /** What is read or being read, and its words. */
  let found = FOUND_NOTHING;
  let content = '';
  let lastText: TextOnPage | undefined;
  let answer: Promise<void> = Promise.resolve();
  let settling: number | undefined;
  let unfoldings = 0;
  let stopWatching: () => void = () => undefined;

  function show(next: PageReading): void {
    cursor = createMarkCursor(next.marks, next.map?.text === reading.map?.text ? cursor.place : -1);
    reading = next;
    highlights.paint(next.marks);
    world.onRead(next);
  }

  /** Shows what is found: at once where it was read before, else as soon as it is. */
  function present(next: PageFind): void {
    found = next;
    content = contentOf(next);
    if (next.kind === 'text') lastText = next.text;
    const known = next.kind === 'text' ? world.known(next.text) : next.reading;
    if (known) show(known);
    // Until the answer is there marks stay that still stand: those of words that went paint nothing.
    answer = known || next.kind === 'nothing' ? Promise.resolve() : ask(next, next.text);
    answer.catch(() => undefined);
  }

  async function ask(next: PageFind, text: TextOnPage): Promise<void> {
    try {
      const read = await world.read(text);
      if (found === next && !signal.aborted) show(read);
    } catch (error) {
      if (found !== next) return;
      found = FOUND_NOTHING;
      show(NOTHING);
      throw error;
    }
  }

  /** What stands there once nothing is being read any more. */
  async function told(): Promise<PageState> {
    for (let before: unknown; before !== answer; ) {
      before = answer;
      await answer;
    }
    return reading.state;
  }

  /** Looks again while the page changes: until a posting is there, and from then on whether it still is. */
  function watch(isOld: (next: PageFind) => boolean = () => false): void {
    stopWatching();
    let readings = 0;
    const look = (when: 'at once' | 'later') => {
      if (found.kind === 'text' && isTrue(found, content, reading)) return;
      readings++;
      const next = world.find('posting');
      if (isOld(next)) return;
      // A page takes nodes away before it puts others there: that nothing is left is told later.
      const isNews = next.kind === 'text' || (when === 'later' && isSomething());
      if (isNews) present(next);
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

  /** Whether there is anything that can be told to be gone. */
  function isSomething(): boolean {
    return found.kind === 'text' || reading.state.kind !== 'none';
  }

  function goneElsewhere(): void {
    const former = lastText;
    unfoldings = 0;
    let isSettled = false;
    // The address often changes before the page does: what stands there is then the former posting still.
    const isOld = (next: PageFind) => !isSettled && isFormer(next, former);
    const settle = () => {
      isSettled = true;
      const next = found.kind === 'text' ? FOUND_NOTHING : world.find('posting');
      if (next.kind === 'text') present(next);
    };
    view.clearTimeout(settling);
    settling = view.setTimeout(() => void runInPage('settle', settle), settledAfterMs);

    const next = world.find('posting');
    const isOwn = next.kind === 'nothing' || !isOld(next);
    // No mark of the former page waits for the reading of the next.
    if (next.kind === 'text' && !(isOwn && world.known(next.text))) present(FOUND_NOTHING);
    if (isOwn) present(next);
    watch(isOld);
  }

  void runInPage('start', () => {
    present(world.find('posting'));
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
    if (isSelection(found) || unfoldings++ >= MOST_READINGS) return;
    const next = world.find('posting');
    if (next.kind === 'nothing' && found.kind === 'nothing') return;
    present(next);
    watch();
  };
  watchUnfold(view, () => (found.kind === 'text' ? found.text.elements : []), unfolded, signal);
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
      present(world.find('posting'));
      watch();
      return told();
    },
    get reading() {
      return reading;
    },
    get cursor() {
      return cursor;
    },
    read(what) {
      if (what === 'selection') {
        const next = world.find('selection');
        if (next.kind === 'text') present(next);
        return next.kind === 'text' ? told() : Promise.resolve(next.reading.state);
      }
      if (isSelection(found) || found.kind === 'nothing' || !isTrue(found, content, reading)) {
        const next = world.find('posting');
        // Where there is no posting, the selection that was read last stays.
        if (next.kind === 'text' || !isSelection(found)) present(next);
        watch();
      }
      highlights.repair();
      return told();
    },
  };
}
