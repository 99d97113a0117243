import type { BarOff } from '../../platform/bar-off.ts';
import { t } from '../../platform/i18n.ts';

type BarChoiceProps = { readonly barOff: BarOff; readonly onChange: (isOn: boolean) => void };

/** Whether the summary bar is shown on pages, and where it was switched off. */
export function BarChoice({ barOff: { everywhere, sites }, onChange }: BarChoiceProps) {
  return (
    <div class="page-part options-marks">
      <label class="options-mark">
        <input
          type="checkbox"
          checked={!everywhere}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>{t('options_bar')}</span>
      </label>
      {!everywhere && sites.length > 0 ? (
        <div class="page-actions">
          <p class="muted">{t('options_bar_not_on', [new Intl.ListFormat('en').format(sites)])}</p>
          <button type="button" class="button" onClick={() => onChange(true)}>
            {t('options_bar_everywhere')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
