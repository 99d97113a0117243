import { useEffect, useRef, useState } from 'preact/hooks';
import type { Posting } from '../../posting/posting.ts';
import { StorageError, type StorageTrouble } from '../../shortlist/storage-error.ts';
import { Popup } from './popup.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { PopupView, SaveState, SiteState } from './popup-view.ts';
import type { PopupWorld, Tab } from './popup-world.ts';
import { readPart, readTab } from './read-tab.ts';

type PopupContainerProps = { readonly world: PopupWorld };

/** Keeps the popup's state and carries out what the user does; everything else only shows. */
export function PopupContainer({ world }: PopupContainerProps) {
  const [tab, setTab] = useState<Tab | null>(null);
  const [view, setView] = useState<PopupView>({ kind: 'working' });
  const [saving, setSaving] = useState<SaveState>({ kind: 'unsaved' });
  const [site, setSite] = useState<SiteState>('unknown');
  const [savedCount, setSavedCount] = useState<number | null>(null);

  /** What is in view when a slow answer arrives; an answer about another posting is not shown. */
  const inView = useRef<Posting | null>(null);

  const countSaved = () => world.savedCount().then(setSavedCount, () => setSavedCount(null));

  const read = async (of: Tab | null, what: 'posting' | 'selection') => {
    setView({ kind: 'working' });
    inView.current = null;
    await present(await readTab(world, of, what));
  };

  const present = async (found: PopupView) => {
    setView(found);
    setSaving({ kind: 'unsaved' });
    inView.current = null;
    if (!('posting' in found)) return;
    inView.current = found.posting;
    const saved = await world.isSaved(found.posting).catch(() => false);
    if (inView.current !== found.posting) return;
    setSaving((now) => (now.kind === 'unsaved' && saved ? { kind: 'saved' } : now));
  };

  useEffect(() => {
    const start = async () => {
      const found = await world.activeTab().catch(() => null);
      setTab(found);
      if (found?.url)
        world.siteIsOn(found.url).then(
          (on) => setSite(on === null ? 'unknown' : on ? 'on' : 'off'),
          () => setSite('unknown'),
        );
      await read(found, 'posting');
    };
    void countSaved();
    void start();
  }, []);

  const save = async () => {
    if (!('posting' in view)) return;
    const { posting, via } = view;
    const tell = (state: SaveState) => (inView.current === posting ? setSaving(state) : undefined);
    tell({ kind: 'saving' });
    try {
      await world.save(posting, view.kind === 'posting' ? view.reading : null, via);
      tell({ kind: 'saved' });
      await countSaved();
    } catch (error) {
      tell({ kind: 'failed', because: troubleOf(error) });
    }
  };

  /** Not async: the browser takes the question for a permission only within the click itself. */
  const switchSite = (to: 'on' | 'off', frame?: string) => {
    const url = frame ?? tab?.url;
    if (!url) return;
    const wasAsked = view.kind === 'permission';
    world.switchSite(url, to).then(
      (done) => {
        if (!done) return;
        if (frame === undefined) setSite(to);
        if (wasAsked) void read(tab, 'posting');
      },
      () => setSite('unknown'),
    );
  };

  /** A mark that cannot be shown means that the page has gone: reading it again says so in words. */
  const onPage = (done: Promise<void>) => void done.catch(() => read(tab, 'posting'));

  const on: PopupActions = {
    read: (what) => void read(tab, what),
    // The choice stays in view meanwhile, or it would lose the focus.
    readPart: (at) => tab && void readPart(world, tab, at).then(present),
    setMarks: (reach) =>
      tab &&
      void world
        .setMarks(tab.id, reach)
        .catch(() => undefined)
        .then(() => readTab(world, tab, 'posting'))
        .then(present),
    save: () => void save(),
    show: ({ list, index }) => tab && onPage(world.show(tab.id, list, index)),
    step: (direction) => tab && onPage(world.step(tab.id, direction)),
    switchSite,
    open: (page) => void world.open(page),
    copy: world.copy,
    pick: async () => tab !== null && (await world.pick(tab.id).catch(() => false)),
    forgetPlace: () =>
      tab &&
      void world
        .forgetPlace(tab.id)
        .catch(() => undefined)
        .then(() => read(tab, 'posting')),
    report: async () => {
      if (tab) await world.copy(await world.report(tab.id));
    },
  };
  return (
    <Popup
      view={view}
      saving={saving}
      site={site}
      host={tab?.url && URL.canParse(tab.url) ? new URL(tab.url).hostname : ''}
      privateWindow={tab?.incognito ?? false}
      savedCount={savedCount}
      questions={world.questions}
      compare={world.compare}
      on={on}
    />
  );
}

function troubleOf(error: unknown): StorageTrouble {
  return error instanceof StorageError ? error.trouble : 'failed';
}
