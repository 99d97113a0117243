import { t } from '../../platform/i18n.ts';
import type { OffSwitch } from '../../platform/off-switch.ts';

type OffChoiceProps = {
  readonly name: string;
  readonly off: OffSwitch;
  readonly onChange: (isOn: boolean) => void;
};

/** Whether something is shown on pages, and where it was switched off. */
export function OffChoice({ name, off: { everywhere, sites }, onChange }: OffChoiceProps) {
  return (
    <div class="page-part options-marks">
      <label class="options-mark">
        <input
          type="checkbox"
          checked={!everywhere}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>{name}</span>
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
