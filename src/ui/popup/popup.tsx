import { t } from '../../platform/i18n.ts';
import type { MarkPlaces } from '../../platform/messages.ts';
import { QuestionList } from '../components/question-list.tsx';
import { PageNotice } from './page-notice.tsx';
import { PartChoice } from './part-choice.tsx';
import { PhraseList } from './phrase-list.tsx';
import { phraseGroups } from './phrases.ts';
import type { PopupActions } from './popup-actions.ts';
import { PopupFooter } from './popup-footer.tsx';
import { PopupHeader } from './popup-header.tsx';
import type { PopupView, SaveState, SiteState } from './popup-view.ts';
import type { PopupWorld } from './popup-world.ts';
import { type Question, questionsFor } from './questions.ts';
import { ReadingSummary } from './reading-summary.tsx';
import { WrongPage } from './wrong-page.tsx';

type PopupProps = {
  readonly view: PopupView;
  readonly saving: SaveState;
  readonly site: SiteState;
  /** Host name of the page; empty where it is not known. */
  readonly host: string;
  readonly privateWindow: boolean;
  readonly savedCount: number | null;
  readonly questions: readonly Question[];
  readonly compare: PopupWorld['compare'];
  readonly on: PopupActions;
};

/** The whole popup for one state of the tab. */
export function Popup({
  view,
  saving,
  site,
  host,
  privateWindow,
  savedCount,
  questions,
  compare,
  on,
}: PopupProps) {
  const marks = view.kind === 'posting' ? shownMarks(view) : null;
  return (
    <div class="popup" data-state={view.kind}>
      {'posting' in view ? (
        <PopupHeader
          posting={view.posting}
          expired={view.expired ?? false}
          saving={saving}
          privateWindow={privateWindow}
          onSave={on.save}
        />
      ) : (
        <header class="popup-header">
          <h1 class="popup-title">{t('app_name')}</h1>
        </header>
      )}
      <main class="popup-main" aria-busy={view.kind === 'working'}>
        {'posting' in view && view.several ? (
          <PartChoice several={view.several} onChoose={on.readPart} />
        ) : null}
        {view.kind === 'posting' ? (
          <PostingPart view={view} questions={questions} compare={compare} on={on} />
        ) : (
          <PageNotice view={view} on={on} />
        )}
        {'posting' in view || view.kind === 'none' ? (
          <WrongPage
            key={view.kind}
            wasRead={'posting' in view}
            isPicked={'posting' in view && view.via === 'site:picked'}
            on={on}
          />
        ) : null}
      </main>
      <PopupFooter
        site={site}
        marks={marks}
        reach={view.kind === 'posting' ? (view.off ?? 'none') : null}
        host={host}
        savedCount={savedCount}
        on={on}
      />
    </div>
  );
}

type PostingPartProps = Pick<PopupProps, 'questions' | 'compare' | 'on'> & {
  readonly view: Extract<PopupView, { kind: 'posting' }>;
};

function shownMarks({ reading, ignored, off }: PostingPartProps['view']): number {
  if (off) return 0;
  return reading.signals.length + reading.flags.length - countOf(ignored);
}

function countOf(ignored: MarkPlaces | undefined): number {
  return ignored ? ignored.signals.length + ignored.flags.length : 0;
}

function PostingPart({ view: { posting, reading, ignored }, questions, compare, on }: PostingPartProps) {
  const groups = phraseGroups(posting.text, reading, ignored);
  const hidden = countOf(ignored);
  const asked = questionsFor(reading, questions);
  return (
    <>
      <ReadingSummary reading={reading} standing={compare(posting, reading)} />
      {groups.length > 0 ? (
        <section class="popup-part" aria-label={t('popup_phrases')}>
          {groups.map((group) => (
            <PhraseList key={group.pole} group={group} onShow={on.show} />
          ))}
        </section>
      ) : null}
      {hidden > 0 ? (
        <p class="popup-part small muted">
          {hidden === 1 ? t('popup_ignored_one') : t('popup_ignored_many', [String(hidden)])}
        </p>
      ) : null}
      {asked.length > 0 ? (
        <section class="popup-part" aria-labelledby="ask">
          <h2 id="ask">{t('popup_ask')}</h2>
          <QuestionList questions={asked} onCopy={on.copy} />
        </section>
      ) : null}
    </>
  );
}
