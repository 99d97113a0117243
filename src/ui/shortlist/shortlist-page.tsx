import { t } from '../../platform/i18n.ts';
import { inView, type ListView } from '../../shortlist/list-view.ts';
import { Notice } from '../components/notice.tsx';
import { EmptyShortlist } from './empty-shortlist.tsx';
import { ImportButton } from './import-button.tsx';
import { ItemDetail } from './item-detail.tsx';
import { ItemList } from './item-list.tsx';
import { ListControls } from './list-controls.tsx';
import { OutcomeNotice } from './outcome-notice.tsx';
import type { Outcome, PageActions, PageView } from './page-view.ts';
import { RemovedItem } from './removed-item.tsx';
import type { UnsavedNotes } from './use-autosave.ts';

type ShortlistPageProps = {
  readonly view: PageView;
  readonly listView: ListView;
  readonly selectedId: string | null;
  readonly outcome: Outcome | null;
  readonly unsaved: UnsavedNotes;
  readonly actions: PageActions;
};

/** The whole page: what was saved on the left, the chosen posting on the right. */
export function ShortlistPage(props: ShortlistPageProps) {
  const { view, outcome, actions } = props;
  const saved =
    view.kind === 'ready' ? view.items.filter(({ deletedAt }) => deletedAt === undefined).length : 0;
  return (
    <main class="shortlist">
      <header class="shortlist-header">
        <h1>{t('shortlist_title')}</h1>
        {view.kind === 'ready' && !isEmpty(view) ? (
          <>
            <span class="muted">{t('shortlist_saved_count', [String(saved)])}</span>
            <div class="shortlist-transfer">
              {saved > 0 ? (
                <button type="button" class="button" onClick={actions.exportAll}>
                  {t('shortlist_export')}
                </button>
              ) : null}
              <ImportButton label={t('shortlist_import')} onFile={actions.importFile} />
            </div>
          </>
        ) : null}
      </header>
      {outcome ? <OutcomeNotice outcome={outcome} onClose={actions.dismiss} /> : null}
      <Content {...props} />
    </main>
  );
}

function Content({ view, listView, selectedId, unsaved, actions }: ShortlistPageProps) {
  if (view.kind === 'loading') return <p class="muted">{t('shortlist_loading')}</p>;
  if (view.kind === 'failed') {
    return (
      <Notice title={t('shortlist_failed_open')} text={t(`shortlist_trouble_${view.trouble}`)} tone="error">
        <button type="button" class="button" onClick={actions.retry}>
          {t('action_try_again')}
        </button>
      </Notice>
    );
  }
  const { items, broken } = view;
  const selected = items.find(({ id }) => id === selectedId);
  const shown = inView(items, listView);
  return (
    <>
      {broken.length > 0 ? (
        <Notice title={t('shortlist_broken', [String(broken.length)])} text={t('shortlist_broken_text')} />
      ) : null}
      {isEmpty(view) ? <EmptyShortlist onFile={actions.importFile} /> : null}
      {items.length === 0 ? null : (
        <div class={selected ? 'shortlist-columns has-selection' : 'shortlist-columns'}>
          <nav id="list" class="shortlist-list" aria-label={t('shortlist_list')}>
            <ListControls view={listView} onChange={actions.setView} />
            <ItemList
              items={shown}
              selectedId={selectedId}
              onUndo={actions.undo}
              onShowAll={() => actions.setView({ ...listView, status: 'all', words: '' })}
            />
          </nav>
          <div class="shortlist-detail">
            {selected === undefined ? <p class="muted shortlist-choose">{t('shortlist_choose')}</p> : null}
            {selected?.deletedAt === undefined ? null : (
              <RemovedItem key={selected.id} item={selected} onUndo={actions.undo} takesFocus />
            )}
            {selected && selected.deletedAt === undefined ? (
              <ItemDetail key={selected.id} item={selected} unsaved={unsaved} actions={actions} />
            ) : null}
          </div>
        </div>
      )}
    </>
  );
}

function isEmpty(view: PageView): boolean {
  return view.kind === 'ready' && view.items.length + view.broken.length === 0;
}
