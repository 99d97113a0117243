import { t } from '../../platform/i18n.ts';
import type { Ignore } from '../../platform/ignore.ts';

type IgnoredListProps = {
  readonly ignored: readonly Ignore[];
  readonly onMarkAgain: (one: Ignore) => void;
};

/** Everything that "Ignore…" was said of, newest first, each with a way back. */
export function IgnoredList({ ignored, onMarkAgain }: IgnoredListProps) {
  return (
    <section class="page-part" aria-labelledby="ignored">
      <h2 id="ignored">{t('options_ignored')}</h2>
      {ignored.length === 0 ? (
        <p class="muted">{t('options_no_ignored')}</p>
      ) : (
        <>
          <p>{t('options_ignored_text')}</p>
          <ul class="rows">
            {ignored.toReversed().map((one) => (
              <Row key={JSON.stringify(one)} one={one} onMarkAgain={() => onMarkAgain(one)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Row({ one, onMarkAgain }: { readonly one: Ignore; readonly onMarkAgain: () => void }) {
  const what = t(`options_ignored_${one.scope}`, [one.phrase, one.site]);
  return (
    <li class="row">
      <span class="options-ignored">{what}</span>
      <button
        type="button"
        class="button"
        aria-label={t('options_mark_again_what', [what])}
        onClick={onMarkAgain}
      >
        {t('options_mark_again')}
      </button>
    </li>
  );
}
