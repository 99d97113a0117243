import { t } from '../../platform/i18n.ts';
import { Notice } from '../components/notice.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { PopupView } from './popup-view.ts';

type PageNoticeProps = {
  readonly view: Exclude<PopupView, { kind: 'posting' }>;
  readonly on: Pick<PopupActions, 'read' | 'switchSite'>;
};

/** What to say, and what to offer, where there is no reading to show. */
export function PageNotice({ view, on }: PageNoticeProps) {
  switch (view.kind) {
    case 'working':
      return (
        <p class="popup-working muted" role="status">
          {t('popup_working')}
        </p>
      );
    case 'none':
      return <NothingFound asked={view.asked} because={view.because} onRead={on.read} />;
    case 'other-language':
      return <Notice title={t('popup_other_language')} text={t('popup_other_language_text')} />;
    case 'permission':
      return (
        <Notice
          title={t(view.inFrame ? 'popup_permission_frame' : 'popup_permission')}
          text={
            view.inFrame
              ? t('popup_permission_frame_text', [new URL(view.site).hostname])
              : t('popup_permission_text')
          }
        >
          <button
            type="button"
            class="button button-main"
            onClick={() => (view.inFrame ? on.switchSite('on', view.site) : on.switchSite('on'))}
          >
            {t('popup_allow')}
          </button>
          {view.inFrame ? (
            <button type="button" class="button" onClick={() => on.read('selection')}>
              {t('popup_read_selection')}
            </button>
          ) : null}
        </Notice>
      );
    case 'loaded-late':
      return <Notice title={t('popup_loaded_late')} text={t('popup_loaded_late_text')} />;
    case 'cannot-read':
      return (
        <Notice title={t('popup_cannot_read')} text={t('popup_cannot_read_text')}>
          <button type="button" class="button" onClick={() => on.read('posting')}>
            {t('action_try_again')}
          </button>
        </Notice>
      );
  }
}

type NothingFoundProps = {
  readonly asked: 'posting' | 'selection';
  readonly because: 'image' | 'expired' | undefined;
  readonly onRead: PopupActions['read'];
};

function NothingFound({ asked, because, onRead }: NothingFoundProps) {
  const noPosting = because ? (`popup_no_posting_${because}` as const) : 'popup_no_posting';
  const nothing = asked === 'posting' ? noPosting : 'popup_no_selection';
  return (
    <Notice title={t(nothing)} text={t(`${nothing}_text`)}>
      <button type="button" class="button" onClick={() => onRead('selection')}>
        {t('popup_read_selection')}
      </button>
    </Notice>
  );
}
