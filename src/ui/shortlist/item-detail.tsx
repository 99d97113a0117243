import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { Item } from '../../shortlist/item.ts';
import { webAddress } from '../../shortlist/web-address.ts';
import { AxisBars } from '../components/axis-bars.tsx';
import { factsOf } from '../components/posting-facts.ts';
import { dayOf, titleOf } from './item-words.ts';
import { NotesField } from './notes-field.tsx';
import type { PageActions } from './page-view.ts';
import { ScoreLine } from './score-line.tsx';
import { Snapshot } from './snapshot.tsx';
import { StatusField } from './status-field.tsx';
import type { UnsavedNotes } from './use-autosave.ts';

type ItemDetailProps = {
  readonly item: Item;
  readonly unsaved: UnsavedNotes;
  readonly actions: Pick<PageActions, 'setStatus' | 'saveNotes' | 'remove'>;
};

/** One saved posting: where it is, how it reads, what the user keeps about it, and its text. */
export function ItemDetail({ item, unsaved, actions }: ItemDetailProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article class="item-detail" aria-labelledby="item-title">
      <a class="button back-link" href="#list">
        {t('shortlist_back')}
      </a>
      <header>
        <h2 id="item-title" ref={heading} tabIndex={-1}>
          {titleOf(item)}
        </h2>
        <p>{factsOf(item.posting)}</p>
        <p class="muted">
          <PostingLink address={item.posting.url} /> · {t('shortlist_saved_on', [dayOf(item.savedAt)])}
        </p>
      </header>
      <section class="detail-score">
        <ScoreLine reading={item.reading} />
        {item.reading?.evidence === 'enough' ? <AxisBars axes={item.reading.axes} /> : null}
      </section>
      <section class="detail-mine">
        <div class="detail-status">
          <StatusField item={item} onChange={actions.setStatus} />
          <button type="button" class="button" onClick={() => actions.remove(item.id)}>
            {t('action_delete')}
          </button>
        </div>
        <NotesField item={item} unsaved={unsaved} saveNotes={actions.saveNotes} />
      </section>
      <Snapshot
        text={item.posting.text}
        signals={item.reading?.signals ?? []}
        flags={item.reading?.flags ?? []}
      />
    </article>
  );
}

function PostingLink({ address }: { readonly address: string | undefined }) {
  // Checked when it was saved, and once more here where it could do harm.
  const url = address === undefined ? undefined : webAddress(address);
  if (url === undefined) return <>{t('shortlist_no_address')}</>;
  return (
    <>
      <a href={url} target="_blank" rel="noopener noreferrer">
        {t('shortlist_open_posting')}
      </a>{' '}
      ({new URL(url).host})
    </>
  );
}
