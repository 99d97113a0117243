import type { Translate } from '../platform/i18n.ts';
import type { IgnoreScope } from '../platform/ignore.ts';
import type { Explanation } from '../platform/messages.ts';
import { runInPage } from './border.ts';
import { type Card, createCard } from './card.ts';
import { markAt, type Point, rectAt } from './hit-test.ts';
import type { IgnoreState } from './ignore-view.ts';
import { type Mark, stillStands, type TextMap } from './mark.ts';
import type { MarkCursor } from './marks.ts';
import type { Overlay } from './overlay.ts';
import type { Box } from './place-card.ts';
import { watchPointer } from './pointer.ts';
import { linesOf, reveal } from './reveal.ts';
import { shadeBehind } from './shade.ts';

/** What the card speaks of: the marks on the page now. */
type MarkedText = { readonly cursor: MarkCursor; readonly map: TextMap };

export type CardWorld = {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  readonly words: Translate;
  readonly overlay: Overlay;
  /** Why an entry is marked; rejects or gives `null` where that cannot be told. */
  readonly explain: (entry: string) => Promise<Explanation | null>;
  readonly marked: () => MarkedText | null;
  /** Ignores marks like this one, or takes that back; false where it could not be kept. */
  readonly ignore: (deed: 'add' | 'undo', scope: IgnoreScope, mark: Mark) => Promise<boolean>;
};

/** The mark that the card speaks of now. */
type Shown = {
  mark: Mark;
  ignoring: IgnoreState;
  readonly by: 'pointer' | 'keyboard';
  readonly until: AbortController;
};

export type CardControl = {
  step(direction: 1 | -1): void;
  goTo(list: Mark['list'], index: number): void;
  /** The marks have changed: a card whose phrase is gone goes too. */
  refresh(): void;
  close(): void;
};

const NOTICE_MS = 4000;

/** Opens and closes the card as pointer and keyboard ask, until `signal` ends it. */
export function createCardControl(world: CardWorld, signal: AbortSignal): CardControl {
  const { document, view, words, marked } = world;
  const known = new Map<string, Explanation>();
  let shown: Shown | null = null;
  let notice: number | undefined;
  let made: Card | undefined;
  const card = () => {
    made ??= createCard(
      document,
      view,
      words,
      {
        close,
        step,
        ignore: (scope) => void runInPage('ignore', () => ignore(scope)),
        undoIgnore: () => void runInPage('undo', undoIgnore),
      },
      world.overlay,
    );
    return made;
  };

  function close(): void {
    view.clearTimeout(notice);
    shown?.until.abort();
    shown = null;
    made?.hide();
  }

  function open(mark: Mark, by: 'pointer' | 'keyboard', at?: Point): void {
    const lines = linesOf(mark);
    if (!lines) return;
    const { left } = (at && rectAt(mark, at)) ?? lines;
    const box = { ...lines, left };
    shown?.until.abort();
    view.clearTimeout(notice);
    shown = { mark, by, ignoring: 'none', until: new AbortController() };
    marked()?.cursor.stayAt(mark);
    watchWhileOpen(shown.until.signal);
    fill(mark, box);
    if (!known.has(mark.entry)) void runInPage('explain', () => ask(mark));
  }

  function fill(
    mark: Mark,
    box: Box,
    why: Explanation | 'waiting' | null = known.get(mark.entry) ?? 'waiting',
  ): void {
    const marks = marked()?.cursor.marks ?? [];
    const content = {
      mark,
      position: marks.indexOf(mark) + 1,
      total: marks.length,
      why,
      ignoring: shown?.ignoring ?? 'none',
      shade: shadeOf(mark),
    };
    card().show(content, box, shown?.by === 'keyboard' ? 'take' : 'leave');
  }

  async function ask(mark: Mark): Promise<void> {
    const why = await world.explain(mark.entry).catch(() => null);
    if (why) known.set(mark.entry, why);
    const box = linesOf(mark);
    if (shown?.mark === mark && box) fill(mark, box, why);
  }

  async function ignore(scope: IgnoreScope): Promise<void> {
    const now = shown;
    if (!now) return;
    // Said before it is done: the mark goes with the deed, and the card that offers Undo must not go with it.
    now.ignoring = scope;
    if (!(await world.ignore('add', scope, now.mark).catch(() => false))) now.ignoring = 'failed';
    fillAgain(now);
  }

  async function undoIgnore(): Promise<void> {
    const now = shown;
    if (!now || now.ignoring === 'none' || now.ignoring === 'failed') return;
    if (await world.ignore('undo', now.ignoring, now.mark).catch(() => false)) now.ignoring = 'none';
    fillAgain(now);
  }

  function fillAgain(now: Shown): void {
    const box = linesOf(now.mark);
    if (shown === now && box) fill(now.mark, box);
  }

  /** After a new reading the card stays with its phrase where that is still marked, or was just ignored. */
  function refresh(): void {
    if (!shown) return;
    const { mark, ignoring } = shown;
    const isSame = ({ entry, start, phrase }: Mark) =>
      entry === mark.entry && start === mark.start && phrase === mark.phrase;
    const again = marked()?.cursor.marks.find(isSame);
    if (again && stillStands(again)) {
      shown.mark = again;
      follow();
    } else if (ignoring === 'none' || ignoring === 'failed' || !stillStands(mark)) close();
  }

  function shadeOf(mark: Mark) {
    const element = mark.ranges[0]?.startContainer.parentElement ?? document.documentElement;
    return shadeBehind(element, view);
  }

  function watchWhileOpen(until: AbortSignal): void {
    view.addEventListener('keydown', (event) => void runInPage('escape', () => closeByKey(event)), {
      capture: true,
      signal: until,
    });
    for (const type of ['scroll', 'resize']) {
      view.addEventListener(type, () => void runInPage('follow', follow), {
        capture: true,
        passive: true,
        signal: until,
      });
    }
  }

  function closeByKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    // One Escape closes one thing: the page's own dialog stays.
    event.stopImmediatePropagation();
    event.preventDefault();
    close();
  }

  function follow(): void {
    const box = shown && linesOf(shown.mark);
    const inSight = box && box.bottom > 0 && box.top < view.innerHeight;
    if (box && (inSight || shown?.by === 'keyboard')) card().follow(box);
    else close();
  }

  function goOn(mark: Mark | null): void {
    if (!mark) {
      close();
      card().say(words('page_no_marks'), shadeBehind(document.body ?? document.documentElement, view));
      notice = view.setTimeout(close, NOTICE_MS);
      return;
    }
    reveal(mark, view);
    open(mark, 'keyboard');
  }

  function underPointer(at: Point): Mark | null {
    const now = marked();
    return now && markAt(document, now.map, now.cursor.marks, at);
  }

  function onRest(at: Point): void {
    if (shown?.by === 'keyboard' || (made?.open && made.holds(at))) return;
    const mark = underPointer(at);
    if (!mark) {
      if (shown) close();
    } else if (shown?.mark !== mark) open(mark, 'pointer', at);
  }

  function onTap(at: Point): void {
    const mark = made?.open && made.holds(at) ? null : underPointer(at);
    if (mark) open(mark, 'pointer', at);
  }

  const step = (direction: 1 | -1) => goOn(marked()?.cursor.step(direction) ?? null);

  watchPointer(
    view,
    {
      onRest: (at) => void runInPage('rest', () => onRest(at)),
      onTap: (at) => void runInPage('tap', () => onTap(at)),
      onPress: (at) =>
        void runInPage('press', () => {
          if (made?.open && !made.holds(at)) close();
        }),
      onLeave: () =>
        void runInPage('leave', () => {
          if (shown?.by === 'pointer') close();
        }),
    },
    signal,
  );
  signal.addEventListener('abort', close, { once: true });

  return {
    step,
    goTo: (list, index) => goOn(marked()?.cursor.goTo(list, index) ?? null),
    refresh,
    close,
  };
}
