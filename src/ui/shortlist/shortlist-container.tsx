import { useEffect, useRef, useState } from 'preact/hooks';
import { LARGEST_IMPORT } from '../../shortlist/export-format.ts';
import type { Item } from '../../shortlist/item.ts';
import { WHOLE_LIST } from '../../shortlist/list-view.ts';
import type { Shortlist } from '../../shortlist/shortlist.ts';
import type { Download } from './download.ts';
import { type Deed, type Outcome, type PageActions, type PageView, troubleOf } from './page-view.ts';
import { ShortlistPage } from './shortlist-page.tsx';
import type { UnsavedNotes } from './use-autosave.ts';
import { useSelection } from './use-selection.ts';

type ShortlistContainerProps = { readonly shortlist: Shortlist; readonly download: Download };

/** Keeps the page's state and carries out what the user does; everything else only shows. */
export function ShortlistContainer({ shortlist, download }: ShortlistContainerProps) {
  const [view, setView] = useState<PageView>({ kind: 'loading' });
  const [listView, setListView] = useState(WHOLE_LIST);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const unsaved = useRef<UnsavedNotes>(new Map()).current;
  const selectedId = useSelection();

  const load = async () => {
    try {
      const { items, broken } = await shortlist.list();
      setView((before) => ({ kind: 'ready', items: withJustDeleted(items, before), broken }));
    } catch (error) {
      setView({ kind: 'failed', trouble: troubleOf(error) });
    }
  };

  useEffect(() => {
    const listening = new AbortController();
    shortlist.onChange(() => void load(), listening.signal);
    // The page is going: there is nobody left to tell whether this worked.
    const keepDrafts = () =>
      unsaved.forEach(({ seen, text }) => void shortlist.keepDraft(seen, text).catch(() => {}));
    window.addEventListener('pagehide', keepDrafts, { signal: listening.signal });
    void load();
    return () => listening.abort();
  }, []);

  const show = (item: Item) => setView((before) => replaced(before, item));

  const attempt = async (deed: Deed, work: () => Promise<Outcome | null>) => {
    try {
      setOutcome(await work());
    } catch (error) {
      const trouble = troubleOf(error);
      setOutcome({ kind: 'failed', deed, trouble });
      if (trouble === 'gone') await load();
    }
  };

  const change = (deed: Deed, work: () => Promise<Item>) =>
    void attempt(deed, async () => {
      show(await work());
      return null;
    });

  const saveNotes: Shortlist['setNotes'] = async (seen, notes) => {
    try {
      const saved = await shortlist.setNotes(seen, notes);
      show(saved.item);
      setOutcome((before) => (before?.kind === 'failed' && before.deed === 'notes' ? null : before));
      return saved;
    } catch (error) {
      setOutcome({ kind: 'failed', deed: 'notes', trouble: troubleOf(error) });
      throw error;
    }
  };

  const exportAll = async (): Promise<Outcome> => {
    const { json, count } = await shortlist.exportAll();
    const fileName = `outcome-lens-shortlist-${new Date().toISOString().slice(0, 10)}.json`;
    download(fileName, json);
    return { kind: 'exported', fileName, count };
  };

  const importFile = async (file: File): Promise<Outcome> => {
    if (file.size > LARGEST_IMPORT) return { kind: 'refused', refusal: 'too-large' };
    const report = await shortlist.importAll(await file.text());
    if (!report.ok) return { kind: 'refused', refusal: report.refusal };
    await load();
    return { ...report, kind: 'imported' };
  };

  const actions: PageActions = {
    retry: () => {
      setView({ kind: 'loading' });
      void load();
    },
    setView: setListView,
    setStatus: (id, status) => change('status', () => shortlist.setStatus(id, status)),
    saveNotes,
    remove: (id) => change('delete', () => shortlist.remove(id)),
    undo: (id) => change('undo', () => shortlist.undo(id)),
    exportAll: () => void attempt('export', exportAll),
    importFile: (file) => void attempt('import', () => importFile(file)),
    dismiss: () => setOutcome(null),
  };

  return (
    <ShortlistPage
      view={view}
      listView={listView}
      selectedId={selectedId}
      outcome={outcome}
      unsaved={unsaved}
      actions={actions}
    />
  );
}

/** The stored items, and those deleted on this page, which keep their place until it is loaded again. */
function withJustDeleted(items: readonly Item[], before: PageView): readonly Item[] {
  if (before.kind !== 'ready') return items;
  const present = new Set(items.map(({ id }) => id));
  const deleted = before.items.filter(({ id, deletedAt }) => deletedAt !== undefined && !present.has(id));
  return [...items, ...deleted];
}

function replaced(view: PageView, item: Item): PageView {
  if (view.kind !== 'ready') return view;
  return { ...view, items: view.items.map((each) => (each.id === item.id ? item : each)) };
}
