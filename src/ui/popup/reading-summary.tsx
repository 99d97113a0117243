import { t } from '../../platform/i18n.ts';
import type { Standing } from '../../reading/percentile.ts';
import type { Reading } from '../../reading/reading.ts';
import { AxisBars } from '../components/axis-bars.tsx';
import { ScoreBar } from '../components/score-bar.tsx';
import { evidenceWord, verdictOf } from '../components/verdict.ts';
import { ReasonList } from './reason-list.tsx';
import { standingWords } from './standing.ts';
import { silenceOf, summaryOf } from './summary.ts';

type ReadingSummaryProps = { readonly reading: Reading; readonly standing: Standing | null };

/** The verdict in words, then the figures it stands on. Without enough evidence: no figure, but what is missing. */
export function ReadingSummary({ reading, standing }: ReadingSummaryProps) {
  const silence = silenceOf(reading);
  return (
    <section class="popup-part" aria-labelledby="verdict">
      <div class="verdict">
        <h2 id="verdict">{t(`verdict_${verdictOf(reading)}`)}</h2>
        {reading.evidence === 'enough' ? (
          <span class="muted">{t(`evidence_${evidenceWord(reading)}`)}</span>
        ) : null}
      </div>
      {reading.evidence === 'enough' ? (
        <Figures reading={reading} standing={standing} />
      ) : (
        <p>{t('popup_no_score')}</p>
      )}
      <p>
        {summaryOf(reading)} {silence}
      </p>
      {reading.evidence === 'enough' ? <ReasonList reading={reading} /> : null}
      {reading.truncated ? <p class="small muted">{t('popup_truncated')}</p> : null}
    </section>
  );
}

function Figures({ reading: { score, range, axes }, standing }: ReadingSummaryProps) {
  const [low = '', high = ''] = range.map((end) => String(Math.round(end)));
  return (
    <>
      <ScoreBar score={score} range={range} />
      <p class="score-line">
        <strong>{Math.round(score)}</strong>{' '}
        <span class="muted">{low === high ? t('axis_of_100') : t('popup_of_100', [low, high])}</span>
      </p>
      {standing ? (
        <p class="standing small muted" title={t('popup_standing_about')}>
          {standingWords(standing)}
        </p>
      ) : null}
      <AxisBars axes={axes} />
    </>
  );
}
