import { t } from '../../platform/i18n.ts';
import { MarksChoice, type MarksReach } from './marks-choice.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { SiteState } from './popup-view.ts';

type PopupFooterProps = {
  readonly site: SiteState;
  /** Marks on the page; null where the page was not read. */
  readonly marks: number | null;
  /** How far marks are off; null where the page was not read. */
  readonly reach: MarksReach | null;
  /** Host name of the page. */
  readonly host: string;
  /** Postings on the shortlist; null until known. */
  readonly savedCount: number | null;
  readonly on: Pick<PopupActions, 'switchSite' | 'step' | 'open' | 'setMarks'>;
};

/** What holds for the site and the whole product, below whatever the page has to say. */
export function PopupFooter({ site, marks, reach, host, savedCount, on }: PopupFooterProps) {
  return (
    <footer class="popup-footer">
      {site !== 'unknown' || marks !== null ? (
        <div class="popup-footer-row">
          {site === 'unknown' ? <span /> : <SiteSwitch site={site} onSwitch={on.switchSite} />}
          {marks === null ? null : <MarkStepper marks={marks} onStep={on.step} />}
        </div>
      ) : null}
      <nav class="popup-links" aria-label={t('popup_pages')}>
        <button type="button" class="button button-quiet" onClick={() => on.open('shortlist')}>
          {savedCount === null ? t('link_shortlist') : t('popup_shortlist_count', [String(savedCount)])}
        </button>
        <span aria-hidden="true">·</span>
        <button type="button" class="button button-quiet" onClick={() => on.open('options')}>
          {t('link_options')}
        </button>
        {reach === null ? null : <MarksChoice reach={reach} site={host} onChange={on.setMarks} />}
      </nav>
    </footer>
  );
}

type SiteSwitchProps = { readonly site: 'on' | 'off'; readonly onSwitch: PopupActions['switchSite'] };

function SiteSwitch({ site, onSwitch }: SiteSwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={site === 'on'}
      onClick={() => onSwitch(site === 'on' ? 'off' : 'on')}
    >
      <span class="switch-track" aria-hidden="true" />
      {t('popup_always_read')}
    </button>
  );
}

function MarkStepper({ marks, onStep }: { readonly marks: number; readonly onStep: PopupActions['step'] }) {
  return (
    <div class="stepper">
      <StepButton
        name={t('popup_previous_mark')}
        path="M8 13V3M4 7l4-4 4 4"
        disabled={marks === 0}
        onPress={() => onStep(-1)}
      />
      <StepButton
        name={t('popup_next_mark')}
        path="M8 3v10M4 9l4 4 4-4"
        disabled={marks === 0}
        onPress={() => onStep(1)}
      />
      <span class="muted">{marks === 1 ? t('popup_marks_one') : t('popup_marks_many', [String(marks)])}</span>
    </div>
  );
}

type StepButtonProps = {
  readonly name: string;
  readonly path: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
};

function StepButton({ name, path, disabled, onPress }: StepButtonProps) {
  return (
    <button
      type="button"
      class="button button-icon"
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={onPress}
    >
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
