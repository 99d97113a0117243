import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { Item } from '../../shortlist/item.ts';
import { titleOf } from './item-words.ts';

type RemovedItemProps = {
  readonly item: Item;
  readonly onUndo: (id: string) => void;
  readonly takesFocus?: boolean;
};

/** Stands where a deleted item stood, with the way back. */
export function RemovedItem({ item, onUndo, takesFocus = false }: RemovedItemProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) undo.current?.focus();
  }, []);
  return (
    <div class="removed-item">
      <p role={takesFocus ? 'status' : undefined}>{t('shortlist_deleted', [titleOf(item)])}</p>
      <button
        ref={undo}
        type="button"
        class="button"
        aria-label={t('shortlist_undo_name', [titleOf(item)])}
        onClick={() => onUndo(item.id)}
      >
        {t('action_undo')}
      </button>
    </div>
  );
}
