import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { Item } from '../../shortlist/item.ts';
import { factsOf } from '../components/posting-facts.ts';
import { dayOf, titleOf } from './item-words.ts';
import { RemovedItem } from './removed-item.tsx';
import { ScoreLine } from './score-line.tsx';
import { addressOf } from './use-selection.ts';

type ItemListProps = {
  readonly items: readonly Item[];
  readonly selectedId: string | null;
  readonly onUndo: (id: string) => void;
  readonly onShowAll: () => void;
};

/** The saved postings of the present view. One that was just deleted keeps its place, with Undo. */
export function ItemList({ items, selectedId, onUndo, onShowAll }: ItemListProps) {
  const before = useRef(selectedId);
  useEffect(() => {
    // Back from a narrow window's detail, where the focus went away with it.
    if (selectedId === 'list' && before.current) document.getElementById(rowId(before.current))?.focus();
    before.current = selectedId;
  }, [selectedId]);
  if (items.length === 0) {
    return (
      <div class="list-nothing" role="status">
        <p class="muted">{t('shortlist_nothing_found')}</p>
        <button type="button" class="button" onClick={onShowAll}>
          {t('shortlist_show_all')}
        </button>
      </div>
    );
  }
  return (
    <ul class="item-list">
      {items.map((item) =>
        item.deletedAt === undefined ? (
          <ItemRow key={item.id} item={item} isSelected={item.id === selectedId} />
        ) : (
          <li key={item.id} class="item-row">
            <RemovedItem item={item} onUndo={onUndo} />
          </li>
        ),
      )}
    </ul>
  );
}

function ItemRow({ item, isSelected }: { readonly item: Item; readonly isSelected: boolean }) {
  return (
    <li class={isSelected ? 'item-row item-row-selected' : 'item-row'}>
      <a
        id={rowId(item.id)}
        class="item-link"
        href={addressOf(item.id)}
        aria-current={isSelected ? 'true' : undefined}
      >
        {titleOf(item)}
      </a>
      <p class="small muted">{factsOf(item.posting)}</p>
      <ScoreLine reading={item.reading} />
      <p class="item-foot small">
        <span class={`status status-${item.status}`}>{t(`shortlist_status_${item.status}`)}</span>
        <span class="muted">{t('shortlist_saved_on', [dayOf(item.savedAt)])}</span>
      </p>
    </li>
  );
}

function rowId(id: string): string {
  return `row-${id}`;
}
