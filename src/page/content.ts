import { closedShadowOpener } from '../platform/closed-shadow.ts';
import { extension } from '../platform/extension.ts';
import { type IgnoreScope, withIgnore, withoutIgnore } from '../platform/ignore.ts';
import type { PageState } from '../platform/messages.ts';
import { handle, send } from '../platform/messenger.ts';
import { pageText } from '../platform/page-i18n.ts';
import type { PageSettings } from '../platform/settings.ts';
import { openClosedShadowsBy } from '../posting/closed-shadows.ts';
import type { SiteAdapter } from '../posting/sites/site-adapter.ts';
import { unpackSites } from '../posting/sites/unpack-sites.ts';
import { createBarControl } from './bar-control.ts';
import { BAR_STYLES } from './bar-styles.ts';
import { runInPage } from './border.ts';
import { createCardControl } from './card-control.ts';
import { coversHost } from './covers-host.ts';
import { createHighlights } from './highlights.ts';
import { wishFor } from './ignored.ts';
import { endWhenOrphaned } from './lifecycle.ts';
import type { Mark } from './mark.ts';
import { createOverlay } from './overlay.ts';
import { findOnPage, findSelection } from './page-find.ts';
import { markAgain, type PageReading, pageReading, textToRead } from './page-reading.ts';
import { postingFrame } from './posting-frame.ts';
import { createReader } from './reader.ts';
import { reportOf } from './report.ts';
import { type Session, startSession } from './session.ts';
import { createSignControl } from './sign-control.ts';

declare global {
  /** Set where the page's script is at work; it is seen by our scripts only, not by the page's. */
  var outcomeLensAtWork: boolean | undefined;
}

const NO_MARKS = { outcome: false, output: false, flag: false };

/** Where the worker cannot be asked. */
const EVERY_MARK: PageSettings = {
  marks: { outcome: true, output: true, flag: true },
  ignored: [],
  bar: true,
};

/** Starts once per document, however often it is put there. An element of that name on the page is no `true`. */
function start(): void {
  if (globalThis.outcomeLensAtWork === true || !(document.documentElement instanceof HTMLElement)) return;
  globalThis.outcomeLensAtWork = true;
  openClosedShadowsBy(closedShadowOpener());
  const end = new AbortController();
  end.signal.addEventListener('abort', () => {
    globalThis.outcomeLensAtWork = false;
  });

  // Marks wait for the user's choice, so that a kind that is switched off never flashes.
  const session = Promise.all([settingsHere(), sitesHere()]).then(([settings, sites]) =>
    work(settings, sites, end),
  );
  const stopAnswering = handle({
    'page/read': async ({ what }) => {
      const { session: own, told } = await session;
      const state = told(await own.read(what));
      const frame = state.kind === 'none' ? postingFrame(document, location.origin) : undefined;
      return frame === undefined ? state : { ...state, kind: 'none', frame };
    },
    'page/part': async ({ at }) => (await session).readPart(at),
    'page/quiet': async ({ off }) => (await session).quiet(off),
    'page/report': async () => (await session).report(),
    'page/leave': ({ patterns }) => {
      if (patterns.some((pattern) => coversHost(pattern, location.hostname))) end.abort();
    },
    'settings/changed': async () => (await session).follow(await settingsHere()),
    'page/show': async ({ list, index }) => (await session).cards.goTo(list, index),
    'page/step': async ({ direction }) => {
      const { session: own, cards } = await session;
      own.repair();
      cards.step(direction);
    },
  });
  end.signal.addEventListener('abort', stopAnswering);
  endWhenOrphaned(window, () => extension() !== undefined, end);
}

function work(atStart: PageSettings, sites: readonly SiteAdapter[], { signal }: AbortController) {
  let settings = atStart;
  let session: Session | undefined;
  /** Off for as long as the page stands. */
  let isQuiet = false;
  const shown = (): PageSettings => (isQuiet || settings.off ? { ...settings, marks: NO_MARKS } : settings);
  /** Which of several postings the user wants, on the page of that address. */
  let part: { readonly url: string; readonly at: number } | undefined;

  async function ignore(deed: 'add' | 'undo', scope: IgnoreScope, mark: Mark): Promise<boolean> {
    const what = wishFor(scope, mark, session?.reading.map?.text ?? '');
    if (!(await send('ignore', { deed, what }))) return false;
    const change = deed === 'add' ? withIgnore : withoutIgnore;
    settings = { ...settings, ignored: change(settings.ignored, { ...what, site: location.hostname }) };
    session?.markAgain();
    return true;
  }

  const reader = createReader((text) => send('text/read', text));
  const overlay = createOverlay(document, window, BAR_STYLES);
  const cards = createCardControl(
    {
      document,
      view: window,
      words: pageText,
      overlay,
      explain: (entry) => send('entry/explain', { entry }),
      ignore,
      marked: () => (session?.reading.map ? { cursor: session.cursor, map: session.reading.map } : null),
    },
    signal,
  );
  const bar = createBarControl(
    {
      document,
      view: window,
      words: pageText,
      overlay,
      cards,
      // In a frame it would stand in the middle of the page.
      isWanted: settings.bar && window === window.top,
      keepOff: (off) => send('ignore', { deed: 'bar', off }),
    },
    signal,
  );
  const signs = createSignControl(
    {
      document,
      view: window,
      words: pageText,
      overlay,
      isWanted: () => shown() === settings,
      askSaved: (urls) => send('saved/among', { urls }),
    },
    signal,
  );
  session = startSession(
    {
      document,
      view: window,
      highlights: createHighlights(document, window),
      find: (what) => {
        const { href } = location;
        if (what === 'selection') return findSelection(document);
        return findOnPage(document, href, settings, sites, part?.url === href ? part.at : undefined);
      },
      known: (text) => {
        const known = reader.known(textToRead(text));
        return known && pageReading(text, known, shown());
      },
      read: async (text) => pageReading(text, await reader.read(textToRead(text)), shown()),
      markAgain: (reading) => markAgain(reading, shown()),
      onChange: signs.look,
      onRead: (reading) => {
        signs.look();
        cards.refresh();
        void runInPage('bar', () => bar.show(reading));
        void runInPage('tell', () => send('page/changed', summaryOf(reading)));
      },
    },
    signal,
  );
  const own = session;
  return {
    session: own,
    cards,
    report: () => reportOf(document, location, own.reading, settings.place, sites),
    /** What was read, and how far its marks are off. */
    told: (state: PageState): PageState => {
      const off = settings.off ?? (isQuiet ? 'page' : undefined);
      return state.kind === 'posting' && off ? { ...state, off } : state;
    },
    quiet: (off: boolean) => {
      isQuiet = off;
      own.markAgain();
    },
    readPart: (at: number) => {
      part = { url: location.href, at };
      return own.readAgain();
    },
    follow: (next: PageSettings) => {
      const isElsewhere = next.place !== settings.place;
      settings = next;
      bar.want(next.bar && window === window.top);
      if (isElsewhere) own.readAgain();
      else own.markAgain();
    },
  };
}

function summaryOf({ state }: PageReading) {
  if (state.kind !== 'posting') return { kind: state.kind };
  return { kind: state.kind, score: state.reading.score, evidence: state.reading.evidence };
}

async function settingsHere(): Promise<PageSettings> {
  return send('settings/page', {}).catch(() => EVERY_MARK);
}

async function sitesHere(): Promise<readonly SiteAdapter[]> {
  return send('page/sites', {}).then(unpackSites, () => []);
}

void runInPage('start', start);
