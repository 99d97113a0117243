import { t } from '../../platform/i18n.ts';
import type { Item } from '../../shortlist/item.ts';
import type { PageActions } from './page-view.ts';
import { type NotesState, type UnsavedNotes, useAutosave } from './use-autosave.ts';

type NotesFieldProps = {
  readonly item: Item;
  readonly unsaved: UnsavedNotes;
  readonly saveNotes: PageActions['saveNotes'];
};

/** The user's notes on a posting, saved as they are written. */
export function NotesField({ item, unsaved, saveNotes }: NotesFieldProps) {
  const { text, state, isMerged, edit, saveNow } = useAutosave(item, { unsaved, saveNotes });
  return (
    <div class="field">
      <label for="item-notes">{t('shortlist_notes')}</label>
      <textarea
        id="item-notes"
        class="control notes"
        rows={5}
        value={text}
        aria-describedby="notes-state"
        onInput={({ currentTarget }) => edit(currentTarget.value)}
        onBlur={saveNow}
      />
      <div class="notes-foot small">
        <span id="notes-state" role="status" class={state === 'failed' ? '' : 'muted'}>
          {wordsOf(state)}
        </span>
        {state === 'failed' ? (
          <button type="button" class="button" onClick={saveNow}>
            {t('shortlist_save_again')}
          </button>
        ) : null}
      </div>
      {isMerged ? <p class="small">{t('shortlist_notes_merged')}</p> : null}
    </div>
  );
}

function wordsOf(state: NotesState): string {
  return t(`shortlist_notes_${state}`);
}
