import { says } from 'virtual:lexicon-notes';
import { t } from '../../platform/i18n.ts';
import type { Reading } from '../../reading/reading.ts';
import { axisReasons, overallReason } from '../../words/reasons.ts';

/** Why each number is what it is: a sentence for the whole, one for each axis, and what stands behind them. */
export function ReasonList({ reading }: { readonly reading: Reading }) {
  return (
    <details class="reasons">
      <summary>{t('reason_title')}</summary>
      <ul>
        <li>
          {overallReason(reading)} {t('reason_setting')}
        </li>
        {axisReasons(reading, says).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="small muted">{t('reason_behind')}</p>
    </details>
  );
}
