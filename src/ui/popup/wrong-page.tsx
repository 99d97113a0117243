import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Notice } from '../components/notice.tsx';
import type { PopupActions } from './popup-actions.ts';

type WrongPageProps = {
  /** Whether a posting was read; else there may be one that was not seen. */
  readonly wasRead: boolean;
  /** Whether the part of the page was shown by the user. */
  readonly isPicked: boolean;
  readonly on: Pick<PopupActions, 'pick' | 'forgetPlace' | 'report'>;
};

type Outcome = 'none' | 'copied' | 'report_failed' | 'pick_failed';

/** What the user can do about a page that is read wrongly: show its posting, and tell those who mend the reader. */
export function WrongPage({ wasRead, isPicked, on }: WrongPageProps) {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const pick = async () => setOutcome((await on.pick()) ? 'none' : 'pick_failed');
  const report = () =>
    on.report().then(
      () => setOutcome('copied'),
      () => setOutcome('report_failed'),
    );
  return (
    <details class="popup-part wrong" open={isPicked}>
      <summary>{t(wasRead ? 'popup_wrong' : 'popup_missed')}</summary>
      {isPicked ? <p>{t('popup_picked')}</p> : null}
      <p class="small muted">{t('popup_wrong_text')}</p>
      <div class="wrong-deeds">
        <button type="button" class="button" onClick={() => void pick()}>
          {t('popup_pick')}
        </button>
        {isPicked ? (
          <button type="button" class="button" onClick={on.forgetPlace}>
            {t('popup_forget')}
          </button>
        ) : null}
        <button type="button" class="button" aria-describedby="report-text" onClick={() => void report()}>
          {t('popup_report')}
        </button>
      </div>
      <p id="report-text" class="small muted">
        {t('popup_report_text')}
      </p>
      <p class="small" role="status">
        {outcome === 'copied' ? t('popup_report_copied') : ''}
        {outcome === 'report_failed' ? t('popup_report_failed') : ''}
      </p>
      {outcome === 'pick_failed' ? (
        <Notice tone="error" title={t('popup_pick_failed')} text={t('popup_pick_failed_do')} />
      ) : null}
    </details>
  );
}
