import { t } from '../../platform/i18n.ts';
import type { Posting } from '../../posting/posting.ts';
import { Notice } from '../components/notice.tsx';
import { factsOf } from '../components/posting-facts.ts';
import type { SaveState } from './popup-view.ts';

type PopupHeaderProps = {
  readonly posting: Posting;
  /** The page says that applications are closed. */
  readonly expired: boolean;
  readonly saving: SaveState;
  readonly privateWindow: boolean;
  readonly onSave: () => void;
};

/** Which job this is, and whether it is kept. */
export function PopupHeader({ posting, expired, saving, privateWindow, onSave }: PopupHeaderProps) {
  const facts = factsOf(posting);
  return (
    <header class="popup-header">
      <div class="popup-title-row">
        <h1 class="popup-title">{posting.title ?? t('unknown_title')}</h1>
        <SaveButton saving={saving} onSave={onSave} />
      </div>
      {facts === '' ? null : <p class="popup-facts muted">{facts}</p>}
      {expired ? <p class="small">{t('popup_expired')}</p> : null}
      {privateWindow && saving.kind !== 'saved' ? <p class="small muted">{t('popup_private')}</p> : null}
      {saving.kind === 'failed' ? (
        <Notice
          tone="error"
          title={t(`popup_save_${saving.because}`)}
          text={t(`popup_save_${saving.because}_do`)}
        />
      ) : null}
    </header>
  );
}

/** One button throughout, so that focus stays where it was while saving. */
function SaveButton({ saving, onSave }: Pick<PopupHeaderProps, 'saving' | 'onSave'>) {
  const idle = saving.kind === 'unsaved' || saving.kind === 'failed';
  const word = {
    unsaved: 'action_save',
    failed: 'action_save',
    saving: 'action_saving',
    saved: 'action_saved',
  } as const;
  return (
    <>
      <button
        type="button"
        class={idle ? 'button button-main' : 'button'}
        aria-disabled={!idle}
        onClick={() => (idle ? onSave() : undefined)}
      >
        {saving.kind === 'saved' ? <Tick /> : null}
        {t(word[saving.kind])}
      </button>
      <span class="spoken" role="status">
        {saving.kind === 'saved' ? t('popup_saved_spoken') : ''}
      </span>
    </>
  );
}

function Tick() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 8.5 6.5 12 13 4.5" />
    </svg>
  );
}
