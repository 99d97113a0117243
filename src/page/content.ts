import { extension } from '../platform/extension.ts';
import { handle, send } from '../platform/messenger.ts';
import { pageText } from '../platform/page-i18n.ts';
import { runInPage } from './border.ts';
import { createCardControl } from './card-control.ts';
import { createHighlights } from './highlights.ts';
import { endWhenOrphaned } from './lifecycle.ts';
import type { PageReading, ShownKinds } from './page-reading.ts';
import { readPosting, readSelection } from './read-page.ts';
import { type Session, startSession } from './session.ts';

declare global {
  /** Set where the page's script is at work; it is seen by our scripts only, not by the page's. */
  var outcomeLensAtWork: boolean | undefined;
}

const ALL_KINDS: ShownKinds = { outcome: true, output: true, flag: true };

/** Starts once per document, however often it is put there. An element of that name on the page is no `true`. */
function start(): void {
  if (globalThis.outcomeLensAtWork === true || !(document.documentElement instanceof HTMLElement)) return;
  globalThis.outcomeLensAtWork = true;
  const end = new AbortController();
  end.signal.addEventListener('abort', () => {
    globalThis.outcomeLensAtWork = false;
  });

  // Marks wait for the user's choice, so that a kind that is switched off never flashes.
  const session = shownKinds().then((shown) => work(shown, end));
  const stopAnswering = handle({
    'page/read': async ({ what }) => (await session).session.read(what),
    'page/show': async ({ list, index }) => (await session).cards.goTo(list, index),
    'page/step': async ({ direction }) => (await session).cards.step(direction),
  });
  end.signal.addEventListener('abort', stopAnswering);
  endWhenOrphaned(window, () => extension() !== undefined, end);
}

function work(shown: ShownKinds, { signal }: AbortController) {
  let session: Session | undefined;
  const cards = createCardControl(
    {
      document,
      view: window,
      words: pageText,
      explain: (entry) => send('entry/explain', { entry }),
      marked: () => (session?.reading.map ? { cursor: session.cursor, map: session.reading.map } : null),
    },
    signal,
  );
  session = startSession(
    {
      document,
      view: window,
      highlights: createHighlights(document, window),
      readPosting: () => readPosting(document, location.href, shown),
      readSelection: () => readSelection(document, shown),
      onRead: (reading) => {
        cards.refresh();
        void runInPage('tell', () => send('page/changed', summaryOf(reading)));
      },
    },
    signal,
  );
  return { session, cards };
}

function summaryOf({ state }: PageReading) {
  if (state.kind !== 'posting') return { kind: state.kind };
  return { kind: state.kind, score: state.reading.score, evidence: state.reading.evidence };
}

async function shownKinds(): Promise<ShownKinds> {
  return send('settings/marks', {}).catch(() => ALL_KINDS);
}

void runInPage('start', start);
