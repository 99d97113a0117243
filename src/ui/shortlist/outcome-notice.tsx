import { t } from '../../platform/i18n.ts';
import type { Skipped } from '../../shortlist/export-format.ts';
import { Notice } from '../components/notice.tsx';
import type { Outcome } from './page-view.ts';

type OutcomeNoticeProps = { readonly outcome: Outcome; readonly onClose: () => void };

const LISTED = 10;

/** What came of an export, an import, or a change that failed. */
export function OutcomeNotice({ outcome, onClose }: OutcomeNoticeProps) {
  const { title, text, isError, skipped } = wordsOf(outcome);
  return (
    <Notice title={title} text={text} tone={isError ? 'error' : 'plain'}>
      {skipped.length > 0 ? <SkippedList skipped={skipped} /> : null}
      <button type="button" class="button" onClick={onClose}>
        {t('action_close')}
      </button>
    </Notice>
  );
}

function SkippedList({ skipped }: { readonly skipped: readonly Skipped[] }) {
  return (
    <ul class="small skipped-list">
      {skipped.slice(0, LISTED).map(({ index, reason }) => (
        <li key={index}>{t('shortlist_skipped', [String(index + 1), reason])}</li>
      ))}
      {skipped.length > LISTED ? (
        <li>{t('shortlist_skipped_more', [String(skipped.length - LISTED)])}</li>
      ) : null}
    </ul>
  );
}

type Words = { title: string; text: string; isError: boolean; skipped: readonly Skipped[] };

function wordsOf(outcome: Outcome): Words {
  switch (outcome.kind) {
    case 'exported': {
      const text = t('shortlist_exported_text', [outcome.fileName, String(outcome.count)]);
      return { title: t('shortlist_exported'), text, isError: false, skipped: [] };
    }
    case 'imported': {
      const { added, updated, unchanged, skipped } = outcome;
      const text = t('shortlist_imported_text', [added, updated, unchanged, skipped.length].map(String));
      return { title: t('shortlist_imported'), text, isError: false, skipped };
    }
    case 'refused': {
      const key = outcome.refusal.replaceAll('-', '_') as 'too_large' | 'not_json' | 'not_ours' | 'newer';
      return {
        title: t('shortlist_refused'),
        text: t(`shortlist_refused_${key}`),
        isError: true,
        skipped: [],
      };
    }
    case 'failed': {
      const text = t(`shortlist_trouble_${outcome.trouble}`);
      return { title: t(`shortlist_failed_${outcome.deed}`), text, isError: true, skipped: [] };
    }
  }
}
