import { t } from '../../platform/i18n.ts';
import { ImportButton } from './import-button.tsx';

/** How the list is filled, for someone who has saved nothing yet. */
export function EmptyShortlist({ onFile }: { readonly onFile: (file: File) => void }) {
  return (
    <section class="shortlist-empty">
      <h2>{t('shortlist_empty_title')}</h2>
      <p>{t('shortlist_empty_text')}</p>
      <ImportButton label={t('shortlist_import_file')} onFile={onFile} />
    </section>
  );
}
