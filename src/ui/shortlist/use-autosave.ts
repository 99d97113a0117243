import { useEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '../../shortlist/item.ts';
import type { PageActions } from './page-view.ts';

const QUIET = 400;

/** Notes that are not on the disk, by id of their item, with the item they were begun from. */
export type UnsavedNotes = Map<string, { readonly seen: Item; readonly text: string }>;

export type NotesState = 'untouched' | 'unsaved' | 'saved' | 'failed';

type Autosave = {
  readonly text: string;
  readonly state: NotesState;
  /** Notes written in another tab were joined to these. */
  readonly isMerged: boolean;
  readonly edit: (text: string) => void;
  readonly saveNow: () => void;
};

type Saving = { readonly unsaved: UnsavedNotes; readonly saveNotes: PageActions['saveNotes'] };

/**
 * Saves notes 400 ms after the last key, when the page is hidden, and when the field goes away.
 * `saved` means that the very text shown is on the disk; until then it also stands in `unsaved`.
 */
export function useAutosave(item: Item, { unsaved, saveNotes }: Saving): Autosave {
  const left = unsaved.get(item.id);
  const [text, setText] = useState(left?.text ?? item.notes);
  const [state, setState] = useState<NotesState>(left === undefined ? 'untouched' : 'failed');
  const [isMerged, setIsMerged] = useState(false);
  // What is being typed has to be at hand in timers and in listeners of the page, between renderings.
  const now = useRef({ text, seen: left?.seen ?? item, timer: 0, isSaving: false }).current;

  const put = (next: string) => {
    now.text = next;
    setText(next);
    if (next === now.seen.notes) unsaved.delete(item.id);
    else unsaved.set(item.id, { seen: now.seen, text: next });
  };

  const saveOnce = async () => {
    const sent = now.text;
    const saved = await saveNotes(now.seen, sent);
    now.seen = saved.item;
    if (saved.isMerged) setIsMerged(true);
    // What was typed while the save was on its way takes the place of what was sent.
    put(saved.isMerged ? saved.item.notes.replace(sent, () => now.text) : now.text);
  };

  const saveNow = async () => {
    clearTimeout(now.timer);
    if (now.isSaving) return;
    now.isSaving = true;
    try {
      while (now.text !== now.seen.notes) await saveOnce();
      setState((before) => (before === 'untouched' ? before : 'saved'));
    } catch {
      // The page says why; the text stays in the field and in `unsaved`.
      setState('failed');
    } finally {
      now.isSaving = false;
    }
  };

  useEffect(() => {
    if (now.isSaving || now.text !== now.seen.notes) return;
    now.seen = item;
    put(item.notes);
  }, [item]);

  useEffect(() => {
    const leaving = new AbortController();
    const hide = () => document.visibilityState === 'hidden' && void saveNow();
    document.addEventListener('visibilitychange', hide, { signal: leaving.signal });
    return () => {
      leaving.abort();
      void saveNow();
    };
  }, []);

  const edit = (next: string) => {
    put(next);
    setState('unsaved');
    clearTimeout(now.timer);
    now.timer = window.setTimeout(() => void saveNow(), QUIET);
  };

  return { text, state, isMerged, edit, saveNow: () => void saveNow() };
}
